package io.flowdesk.bench.fill;

import io.flowdesk.bench.fill.template.Template;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** Filled once for all tests of a context; bench.copy stays and tells which ticket was copied from which. */
@Component
public final class CopiedDesk {

    public static final int TEMPLATES = Integer.getInteger("bench.templates", 60);
    public static final int TICKETS = Integer.getInteger("bench.tickets", TEMPLATES * 5);

    private final Template template;
    private final DataSource database;
    private final AtomicBoolean filled = new AtomicBoolean();

    CopiedDesk(Template template, DataSource database) {
        this.template = template;
        this.database = database;
    }

    public void fillOnce() {
        if (!filled.getAndSet(true)) {
            template.live(TEMPLATES);
            new Copies(database, System.out::println).fill(TICKETS, Math.max(TICKETS / 10, TEMPLATES * 2));
        }
    }
}
