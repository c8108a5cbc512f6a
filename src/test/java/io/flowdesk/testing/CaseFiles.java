package io.flowdesk.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Reference cases that lie beside the project, not in it; tests are skipped where a checkout has none. */
public final class CaseFiles {

    private CaseFiles() {}

    /** The file, such as {@code sla/business-time-cases.json}; skips the calling test where there is none. */
    public static Path named(String file) {
        var found = folders()
                .map(folder -> folder.resolve(file))
                .filter(Files::exists)
                .findFirst();
        assumeTrue(
                found.isPresent(), "skipped: no " + file + " in flowdesk.cases or a shared/cases beside the project");
        return found.orElseThrow();
    }

    /** The folder given, or the nearest one beside the project or a folder that contains it. */
    private static Stream<Path> folders() {
        var given = System.getProperty("flowdesk.cases");
        return given != null
                ? Stream.of(Path.of(given))
                : Stream.iterate(Path.of("").toAbsolutePath(), up -> up != null, Path::getParent)
                        .map(up -> up.resolve("shared/cases"));
    }
}
