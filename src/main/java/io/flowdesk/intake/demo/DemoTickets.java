package io.flowdesk.intake.demo;

import io.flowdesk.platform.transaction.SeedLock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Fills an empty demo desk with one story for each status, told through the same use cases as real ones. */
@Component
@ConditionalOnProperty({"flowdesk.demo", "flowdesk.demo-tickets"})
class DemoTickets implements SmartLifecycle {

    private static final int AFTER_THE_MODELS = 20;

    private final SeedLock lock;
    private final DemoStories stories;
    private final JdbcClient database;
    private volatile boolean running;

    DemoTickets(SeedLock lock, DemoStories stories, JdbcClient database) {
        this.lock = lock;
        this.stories = stories;
        this.database = database;
    }

    @Override
    public void start() {
        lock.holding(() -> {
            if (isEmpty()) {
                stories.tellAll();
            }
        });
        running = true;
    }

    private boolean isEmpty() {
        return database.sql("select not exists (select 1 from ticket)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return AFTER_THE_MODELS;
    }
}
