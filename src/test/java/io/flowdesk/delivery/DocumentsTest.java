package io.flowdesk.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documents speak of what is there. */
class DocumentsTest {

    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w*(?:Test|IT|Chaos))`");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?://|mailto:|#)([^)#\\s]+)");

    @Test
    void everyTestThatTheyNameExists() throws IOException {
        Set<String> tests;
        try (Stream<Path> sources = Files.walk(Path.of("src", "test", "java"))) {
            tests = sources.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toSet());
        }
        for (Path document : documents()) {
            Set<String> named = found(TEST, document);
            assertThat(tests).as(document.toString()).containsAll(named);
        }
    }

    @Test
    void everyFileThatTheyLinkToExists() throws IOException {
        for (Path document : documents()) {
            for (String link : found(LINK, document)) {
                assertThat(document.resolveSibling(link))
                        .as(document.toString())
                        .exists();
            }
        }
    }

    private static Set<String> found(Pattern what, Path document) throws IOException {
        return what.matcher(Files.readString(document))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Path> documents() throws IOException {
        try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
            Set<Path> documents =
                    docs.filter(file -> file.toString().endsWith(".md")).collect(Collectors.toCollection(TreeSet::new));
            documents.add(Path.of("README.md").toAbsolutePath());
            return documents;
        }
    }
}
