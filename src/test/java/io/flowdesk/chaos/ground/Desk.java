package io.flowdesk.chaos.ground;

import io.flowdesk.mail.faults.OutsideWorld;
import io.flowdesk.testing.Api;
import io.flowdesk.testing.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A desk as operators run it: nodes on one database of their own, and a mail server that is not theirs. */
public final class Desk implements AutoCloseable {

    static final String OPERATOR = "operator";
    static final String PASSWORD = "Correct-Horse-7-Staples";

    private final OutsideWorld world = new OutsideWorld();
    private final List<Node> nodes = new ArrayList<>();
    private final Path folder;
    private final String url;
    private final DataSource database;

    private Desk(Path folder, String url, DataSource database) {
        this.folder = folder;
        this.url = url;
        this.database = database;
    }

    /** In that database, which belongs to the user {@code postgres}. */
    public static Desk on(Database database, Path folder) {
        return new Desk(folder, database.url(), database.dataSource());
    }

    /** In the first database of that server. */
    public static Desk of(OwnPostgres server, Path folder) {
        return new Desk(folder, server.url(), server.dataSource());
    }

    /** Another one, not started yet. */
    public Node node(String... more) {
        Node node = new Node(
                folder,
                freePort(),
                Stream.concat(settings().stream(), Stream.of(more)).toList());
        nodes.add(node);
        return node;
    }

    /** Of all nodes, those included that do not run. */
    public List<Api> doors() {
        return nodes.stream().map(Node::api).toList();
    }

    public OutsideWorld world() {
        return world;
    }

    /** Opens a connection for each statement. */
    public JdbcClient data() {
        return JdbcClient.create(database);
    }

    @Override
    public void close() {
        nodes.forEach(Node::close);
        world.close();
    }

    private List<String> settings() {
        return List.of(
                "spring.datasource.url=" + url,
                "flowdesk.admin.user=" + OPERATOR,
                "flowdesk.admin.password-file=" + password(),
                "flowdesk.mail.address=" + OutsideWorld.DESK,
                "spring.mail.host=127.0.0.1",
                "spring.mail.port=" + world.smtpPort(),
                "flowdesk.mail.imap.host=127.0.0.1",
                "flowdesk.mail.imap.port=" + world.imapPort(),
                "flowdesk.mail.imap.password=" + OutsideWorld.PASSWORD,
                "flowdesk.mail.imap.tls=false",
                // What a dead node had locked is free soon, and what failed is tried again soon: no test waits for
                // minutes.
                "camunda.bpm.job-execution.lock-time-in-millis=15000",
                "camunda.bpm.generic-properties.properties.failed-job-retry-time-cycle=PT1S,PT2S,PT4S,PT8S");
    }

    private Path password() {
        try {
            return Files.writeString(folder.resolve("password"), PASSWORD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
