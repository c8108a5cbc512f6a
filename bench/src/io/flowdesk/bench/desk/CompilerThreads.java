package io.flowdesk.bench.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The threads of a JVM that compile. */
public record CompilerThreads(ProcessHandle jvm) {

    /** How Linux shortens their names. */
    private static final String NAME = "CompilerThre";

    /** Seconds of processor time that they have taken. */
    public double cpu() {
        try (Stream<Path> all = Files.list(Path.of("/proc/" + jvm.pid() + "/task"))) {
            return all.filter(thread -> ProcFile.read(thread.resolve("comm")).contains(NAME))
                    .flatMap(thread -> ProcessTime.of(thread).stream())
                    .mapToDouble(ProcessTime::seconds)
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
