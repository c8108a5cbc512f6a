package io.flowdesk.process.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;

/** Ids of the elements and flows that were passed, by process; kept in files for the check after the last test. */
final class Coverage {

    /** Tests share one JVM but not always one application, so this is not a bean of one of them. */
    static final Coverage OF_ALL_TESTS = new Coverage();

    private static final Path FOLDER = Path.of("target", "model-coverage");

    private final Map<String, Set<String>> passed = new ConcurrentHashMap<>();

    private Coverage() {}

    void passed(String process, String id) {
        passed.computeIfAbsent(process, key -> new ConcurrentSkipListSet<>()).add(id);
    }

    /** Replaces what an earlier run has left. */
    void keep() {
        try {
            Files.createDirectories(FOLDER);
            for (Map.Entry<String, Set<String>> process : passed.entrySet()) {
                Files.write(file(process.getKey()), process.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the last run has kept; nothing for a process that it never started. */
    static Set<String> kept(String process) {
        try {
            return Set.copyOf(Files.readAllLines(file(process)));
        } catch (NoSuchFileException neverPassed) {
            return Set.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(String process) {
        return FOLDER.resolve(process + ".txt");
    }
}
