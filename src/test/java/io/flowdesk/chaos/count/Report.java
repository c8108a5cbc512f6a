package io.flowdesk.chaos.count;

import io.flowdesk.chaos.load.Trouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code target/chaos.md}: what was counted in this run. */
final class Report {

    private static final Path FILE = Path.of("target", "chaos.md");
    private static final List<String> LINES =
            new ArrayList<>(List.of("# Chaos: what was acknowledged, and what was found"));

    private Report() {}

    static synchronized void add(String story, List<Count> counts, int sentAgain, Trouble trouble, String complaints) {
        LINES.addAll(List.of(
                "", "## " + story, "", "| | acknowledged | found | twice | unknown |", "|---|---|---|---|---|"));
        counts.forEach(count -> LINES.add("| %s | %d | %d | %d | %d |"
                .formatted(
                        count.what(),
                        count.acknowledged(),
                        count.found(),
                        count.twice().size(),
                        count.unknown().size())));
        LINES.addAll(List.of(
                "",
                "Mails that left twice under one Message-ID: %d. Calls that had to be sent again: %s. Doctor: %s."
                        .formatted(sentAgain, trouble, complaints.isEmpty() ? "all is well" : complaints)));
        try {
            Files.write(FILE, LINES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
