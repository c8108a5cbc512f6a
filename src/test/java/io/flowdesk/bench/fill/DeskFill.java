package io.flowdesk.bench.fill;

import io.flowdesk.Flowdesk;
import io.flowdesk.bench.fill.template.Template;
import io.flowdesk.testing.TestClock;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/** A desk of up to a million tickets. */
@Component
public final class DeskFill {

    private static final int LARGEST_TEMPLATE = 1000;
    private static final int SMALLEST_TEMPLATE = 100;
    private static final int COPIES = 20;

    private final Template template;
    private final DataSource database;

    DeskFill(Template template, DataSource database) {
        this.template = template;
        this.database = database;
    }

    /**
     * Starts an application, fills its desk, which must be empty, and stops it.
     *
     * @param settings of the application: {@code flowdesk.data-dir}, or {@code spring.datasource.url} and its user, who must be
     *     a superuser
     * @param tickets of all kinds, at least 1,000
     * @param open how many of them are neither closed nor archived
     */
    public static void fill(Map<String, String> settings, int tickets, int open, Consumer<String> progress) {
        try (ConfigurableApplicationContext application = new SpringApplicationBuilder(Flowdesk.class)
                .profiles("test")
                .properties("server.port=0")
                // Late, for an application that knows of another database earlier is no demo.
                .initializers(TestPropertyValues.of(settings)::applyTo, TestClock::in)
                .run()) {
            application.getBean(DeskFill.class).fill(tickets, open, progress);
        }
    }

    /** The same in an application that runs, with a {@link TestClock} and without its job executor. */
    public void fill(int tickets, int open, Consumer<String> progress) {
        int templates = Math.min(LARGEST_TEMPLATE, Math.max(SMALLEST_TEMPLATE, tickets / COPIES));
        progress.accept("%d tickets live through the use cases".formatted(templates));
        template.live(templates);
        Copies copies = new Copies(database, progress);
        copies.fill(tickets, open);
        copies.forget();
    }
}
