package io.flowdesk.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the README promises. */
class ReadmeTest {

    @Test
    void itNamesTheCommandThatTheBuildServerRuns() throws IOException {
        String section = section("## Test it");
        List<String> commands = section.lines()
                .filter(line -> line.startsWith("    "))
                .map(String::strip)
                .toList();
        assertThat(commands).hasSize(1);
        assertThat(Files.readAllLines(Path.of(".ci", "run"))).as(".ci/run").anyMatch(line -> line.strip()
                .startsWith(commands.get(0) + " "));
    }

    private static String section(String title) throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String rest = readme.substring(readme.indexOf(title) + title.length());
        return rest.substring(0, rest.indexOf("\n## "));
    }
}
