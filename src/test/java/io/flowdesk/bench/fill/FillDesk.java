package io.flowdesk.bench.fill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A command more than a test: fills a desk that is kept, see docs/performance.md. */
class FillDesk {

    @Test
    void fillsAndKeepsADesk() {
        int tickets = Integer.getInteger("bench.tickets", 100_000);
        Instant start = Instant.now();
        DeskFill.fill(settings(), tickets, Integer.getInteger("bench.open", tickets / 10), FillDesk::say);
        say("%d tickets in %s".formatted(tickets, Duration.between(start, Instant.now())));
    }

    private static Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>();
        System.getProperties().forEach((name, value) -> {
            if (name.toString().matches("(flowdesk|spring\\.datasource)\\..*")) {
                settings.put(name.toString(), value.toString());
            }
        });
        assertThat(settings.keySet()).as("settings").containsAnyOf("flowdesk.data-dir", "spring.datasource.url");
        return settings;
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
