package io.flowdesk.bench.fill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which ticket is copied how often, and what is different about each copy: {@code plan.sql}. */
final class Plan {

    private final JdbcTemplate jdbc;

    Plan(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void make(int tickets, int open) {
        jdbc.execute(
                script("plan.sql").replace(":tickets", String.valueOf(tickets)).replace(":open", String.valueOf(open)));
    }

    /** New tickets get numbers and ids that no copy has. */
    void finish() {
        jdbc.execute(script("finish.sql"));
    }

    static String script(String name) {
        try {
            return new ClassPathResource(name, Plan.class).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
