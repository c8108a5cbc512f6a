package io.flowdesk.bench.desk;

import io.flowdesk.testing.EmbeddedDatabase;
import io.flowdesk.testing.Unpacking;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/** The packaged jar, or what was unpacked from it, with the settings it comes with, started by {@code java -jar}. */
public final class DeskUnderTest implements AutoCloseable {

    private static final Pattern HTTP = Pattern.compile("Tomcat started on port (\\d+)");
    private static final Path JAR = Path.of(System.getProperty("flowdesk.jar", "target/flowdesk.jar"))
            .toAbsolutePath();
    private static final Path UNPACKED = Path.of("target", "bench", "unpacked").toAbsolutePath();
    private static final long LOOK_EVERY = TimeUnit.MILLISECONDS.toNanos(50);
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final Path log;
    private final EmbeddedDatabase database;
    private final double secondsToReadiness;

    private DeskUnderTest(Process process, Path log, EmbeddedDatabase database)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        this.process = process;
        this.log = log;
        this.database = database;
        awaitReadiness();
        this.secondsToReadiness = (System.nanoTime() - start) / 1e9;
    }

    /** With an empty desk in the first start of a folder. */
    public static DeskUnderTest start(Path folder, MailServer mail) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        return start(folder, folder, command(folder, mail, "-jar", JAR.toString()));
    }

    /** The desk of that folder as the image starts it. */
    public static DeskUnderTest startUnpacked(Path folder, MailServer mail) throws IOException, InterruptedException {
        // Not into the desk's folder, which may be kept.
        FileSystemUtils.deleteRecursively(UNPACKED);
        Unpacking.unpack(JAR, UNPACKED);
        String archive = "-XX:SharedArchiveFile=flowdesk.jsa";
        return start(folder, UNPACKED, command(folder, mail, archive, "-jar", "flowdesk.jar"));
    }

    private static DeskUnderTest start(Path folder, Path directory, List<String> command)
            throws IOException, InterruptedException {
        Path log = Files.createTempFile(folder, "desk", ".log");
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new DeskUnderTest(process, log, EmbeddedDatabase.of(folder));
    }

    private static List<String> command(Path folder, MailServer mail, String... jar) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(System.getProperty("bench.jvm", "-Xmx1g").split(" ")));
        command.addAll(List.of(jar));
        command.add("--flowdesk.data-dir=" + folder.resolve("data").toAbsolutePath());
        command.add("--server.port=0");
        command.add("--flowdesk.demo-tickets=false");
        mail.settings().forEach(setting -> command.add("--" + setting));
        return command;
    }

    /** From {@code java -jar} until it says that it takes tickets. */
    public double secondsToReadiness() {
        return secondsToReadiness;
    }

    public int httpPort() {
        return Integer.parseInt(said(HTTP));
    }

    public DataSource dataSource() {
        return database.dataSource();
    }

    /** Another database on the same server, without a single table. */
    public DataSource emptyDatabase(String name) {
        database().sql("create database " + name + " template template0").update();
        var source = (DriverManagerDataSource) database.dataSource();
        source.setUrl(source.getUrl().replaceFirst("/postgres$", "/" + name));
        return source;
    }

    public JdbcClient database() {
        return JdbcClient.create(dataSource());
    }

    public Footprint footprint() {
        return new Footprint(process.toHandle(), database.server().orElseThrow());
    }

    /** Asks it to end, as an operator would, and its database with it. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private void awaitReadiness() throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroy();
                throw new IllegalStateException("The desk did not start:\n" + Files.readString(log));
            }
            LockSupport.parkNanos(LOOK_EVERY);
        }
    }

    private boolean isReady() throws InterruptedException {
        if (said(HTTP).isEmpty()) {
            return false;
        }
        URI readiness = URI.create("http://localhost:%d/actuator/health/readiness".formatted(httpPort()));
        try {
            return client.send(HttpRequest.newBuilder(readiness).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private String said(Pattern what) {
        try {
            Matcher matcher = what.matcher(Files.readString(log));
            return matcher.find() ? matcher.group(1) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
