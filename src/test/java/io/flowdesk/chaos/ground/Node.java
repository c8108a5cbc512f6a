package io.flowdesk.chaos.ground;

import io.flowdesk.testing.Api;
import io.flowdesk.testing.Application;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The packaged application under an address that outlives its deaths. Used by one thread. */
public final class Node implements AutoCloseable {

    private final Path folder;
    private final int port;
    private final List<String> settings;
    private List<String> options = List.of();
    private @Nullable Application running;

    Node(Path folder, int port, List<String> settings) {
        this.folder = folder;
        this.port = port;
        this.settings = settings;
    }

    /** From the next start on it runs in a JVM with these options. */
    public Node with(String... options) {
        this.options = List.of(options);
        return this;
    }

    /** Returns at once. */
    public Node start() {
        try {
            running = Application.start(
                    options,
                    folder,
                    Stream.concat(Stream.of("server.port=" + port), settings.stream())
                            .toArray(String[]::new));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Node awaitReady() {
        running().awaitReady();
        return this;
    }

    /** As {@code kill -9}. */
    public void kill() {
        running().kill();
    }

    /** As an operator does; returns when it has ended. */
    public void stop() throws InterruptedException, TimeoutException {
        running().stop();
    }

    /** Of the present life. */
    public String output() {
        return running().output();
    }

    /** As the first administrator, whether it runs or not. */
    public Api api() {
        return Api.at(port).as(Desk.OPERATOR, Desk.PASSWORD);
    }

    /** As {@code GET /actuator/doctor} has it; empty when all is well. */
    public String complaints() {
        var answer = api().get("http://localhost:%d/actuator/doctor".formatted(port));
        return answer.status() == 200 ? "" : answer.text();
    }

    @Override
    public void close() {
        if (running != null) {
            running.close();
        }
    }

    private Application running() {
        return Objects.requireNonNull(running, "not started");
    }
}
