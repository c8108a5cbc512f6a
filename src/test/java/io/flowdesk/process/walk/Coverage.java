package io.flowdesk.process.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** Ids of the elements and flows that were passed, by process; kept in files for the check after the last test. */
final class Coverage {

    /** Tests share one JVM but not always one application, so this is not a bean of one of them. */
    static final Coverage OF_ALL_TESTS = new Coverage();

    private static final Path FOLDER = Path.of("target", "model-coverage");

    /** Each JVM of a test run has a folder of its own. */
    private static final Path OF_THIS_JVM = FOLDER.resolve(System.getProperty("test.fork", "1"));

    private final Map<String, Set<String>> passed = new ConcurrentHashMap<>();

    private Coverage() {}

    void passed(String process, String id) {
        passed.computeIfAbsent(process, key -> new ConcurrentSkipListSet<>()).add(id);
    }

    /** Replaces what an earlier run has left. */
    void keep() {
        try {
            FileSystemUtils.deleteRecursively(OF_THIS_JVM);
            Files.createDirectories(OF_THIS_JVM);
            for (Map.Entry<String, Set<String>> process : passed.entrySet()) {
                Files.write(file(OF_THIS_JVM, process.getKey()), process.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the last run has kept; nothing for a process that it never started. */
    static Set<String> kept(String process) {
        try (Stream<Path> jvms = Files.list(FOLDER)) {
            return jvms.map(jvm -> file(jvm, process))
                    .filter(Files::exists)
                    .flatMap(file -> linesOf(file).stream())
                    .collect(Collectors.toSet());
        } catch (NoSuchFileException neverRun) {
            return Set.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> linesOf(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(Path folder, String process) {
        return folder.resolve(process + ".txt");
    }
}
