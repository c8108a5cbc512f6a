package io.flowdesk.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** The files under test. {@code -Dmodels=ticket-intake,routing} narrows them to the named ones. */
final class ModelFiles {

    /** What is wrong with a file; empty for a good one. */
    interface Check {
        Collection<String> findings(Path file) throws Exception;
    }

    static final Path PROCESSES = Path.of(System.getProperty("processes", "processes"));
    static final Path FORMS = Path.of("forms");
    static final Path TEMPLATES = Path.of(".camunda", "element-templates");

    static final Path PICTURES = Path.of(System.getProperty("pictures", "docs/pictures"));

    private static final Set<String> WANTED =
            Set.copyOf(Arrays.asList(System.getProperty("models", "").split(",", -1)));

    private ModelFiles() {}

    /** The files of a folder with that ending, sorted; none where the folder is missing. */
    static List<Path> in(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(ModelFiles::isWanted)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One test per file, which fails with all findings at once. */
    static Stream<DynamicTest> checks(Path folder, String ending, Check check) {
        return in(folder, ending).stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getFileName().toString(), file.toUri(), () -> assertNone(file, check.findings(file))));
    }

    static String baseName(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static boolean isWanted(Path file) {
        return WANTED.contains("") || WANTED.contains(baseName(file));
    }

    private static void assertNone(Path file, Collection<String> findings) {
        if (!findings.isEmpty()) {
            String separator = System.lineSeparator() + "  " + file.getFileName() + ": ";
            throw new AssertionError(findings.size() + " finding(s)" + separator + String.join(separator, findings));
        }
    }
}
