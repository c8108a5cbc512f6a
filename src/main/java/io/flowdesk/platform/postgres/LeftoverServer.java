package io.flowdesk.platform.postgres;

import io.flowdesk.platform.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The database server that lives on when its application was killed. Whoever holds the lock of the data folder may
 * stop it: it is known by its program, which was unpacked into that folder and serves no other.
 */
final class LeftoverServer {

    private static final Logger LOG = LoggerFactory.getLogger(LeftoverServer.class);
    private static final int PATIENCE_SECONDS = 30;

    private final ServerFiles files;

    LeftoverServer(ServerFiles files) {
        this.files = files;
    }

    /** Returns when no server of this folder runs any more. */
    void stop() throws IOException {
        List<ProcessHandle> running = running();
        if (!running.isEmpty()) {
            LOG.warn("Stopping the database server of an earlier run that was killed: {}", pids(running));
            stop(running);
        }
        forgetReusedPid();
    }

    private List<ProcessHandle> running() throws IOException {
        Path programs = files.serverFolder().toRealPath();
        return ProcessHandle.allProcesses()
                .filter(process -> program(process).startsWith(programs))
                .toList();
    }

    private static void stop(List<ProcessHandle> running) {
        masters(running).forEach(ProcessHandle::destroy);
        if (!ended(running)) {
            // Safe: what was committed is in the log on disk, from which the next start recovers.
            running.forEach(ProcessHandle::destroyForcibly);
        }
        if (!ended(running)) {
            throw new StartRefused("The database server of an earlier run does not stop: " + pids(running), "Stop it");
        }
    }

    /** Their helpers follow them. */
    private static Stream<ProcessHandle> masters(List<ProcessHandle> running) {
        return running.stream()
                .filter(process -> process.parent().filter(running::contains).isEmpty());
    }

    private static boolean ended(List<ProcessHandle> processes) {
        try {
            CompletableFuture.allOf(
                            processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new))
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In a container process numbers repeat: PostgreSQL would take whoever has the number now for its predecessor. */
    private void forgetReusedPid() throws IOException {
        Path note = files.note();
        if (Files.exists(note) && notedServer(note).isEmpty()) {
            Files.delete(note);
        }
    }

    private static Optional<Path> notedServer(Path note) throws IOException {
        return Files.readAllLines(note).stream()
                .findFirst()
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid.strip())))
                .map(LeftoverServer::program)
                .filter(program -> program.endsWith("postgres") || program.endsWith("postgres.exe"));
    }

    private static Path program(ProcessHandle process) {
        return Path.of(process.info().command().orElse("unknown"));
    }

    private static List<Long> pids(List<ProcessHandle> processes) {
        return processes.stream().map(ProcessHandle::pid).toList();
    }
}
