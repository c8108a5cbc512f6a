package io.flowdesk.cost;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.process.story.Story;
import io.flowdesk.testing.Api;
import io.flowdesk.testing.FlowdeskTest;
import io.flowdesk.testing.TestClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Each step costs what {@code docs/performance.md} says, neither more nor less. Where a step has become dearer, look into
 * {@code target/cost} for the statements; where it has become cheaper, write the new figures into the table.
 */
@FlowdeskTest
@Import(MeteredDatabase.class)
class CostOfALifeTest {

    private static final Path AGREED = Path.of("docs", "performance.md");
    private static final Path STATEMENTS = Path.of("target", "cost");
    private static final String MONDAY = "2026-11-23T09:00:00Z";

    /** What comes once a second comes in every step of a slow machine's life, but not in the same step of every life. */
    private static final int MOST_LIVES = 12;

    @LocalServerPort
    private int port;

    @Autowired
    private Meter meter;

    @Autowired
    private Story story;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient database;

    private final Map<String, Cost> costs = new LinkedHashMap<>();

    @Test
    void everyStepCostsWhatIsAgreed() {
        live((step, work) -> work.run());
        List<String> agreed = agreed();
        List<String> found = List.of();
        for (int life = 0; life < MOST_LIVES && (found.isEmpty() || !agreed.containsAll(found)); life++) {
            live(this::measure);
            found = costs.entrySet().stream()
                    .map(step -> step.getValue().row(step.getKey()))
                    .toList();
        }
        assertThat(agreed)
                .as("The table in %s says something else than:%n%s%n", AGREED, String.join("\n", found))
                .containsSubsequence(found);
    }

    private void live(BiConsumer<String, Runnable> measured) {
        clock.set(Instant.parse(MONDAY));
        new Life(story, jobs, clock, database, Api.at(port).as("agent1"), measured).isLived();
    }

    private void measure(String step, Runnable work) {
        int before = rowsOfHistory();
        meter.start();
        work.run();
        meter.stop();
        write(step, meter.executed());
        costs.merge(step, meter.read(rowsOfHistory() - before), Cost::least);
    }

    private int rowsOfHistory() {
        List<String> tables = database.sql(
                        "select table_name from information_schema.tables where table_name like 'act_hi_%'")
                .query(String.class)
                .list();
        return database.sql(tables.stream()
                        .map(table -> "select count(*) as rows from " + table)
                        .collect(Collectors.joining(" union all ", "select sum(rows) from (", ") history")))
                .query(Integer.class)
                .single();
    }

    private static void write(String step, List<String> executed) {
        try {
            Files.createDirectories(STATEMENTS);
            Files.write(STATEMENTS.resolve(step.replaceAll("[^A-Za-z]+", "-") + ".txt"), executed);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> agreed() {
        try {
            return Files.readAllLines(AGREED);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
