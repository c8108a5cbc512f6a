package io.flowdesk.platform.clock;

import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The offset of the demo's clock, kept in a table and passed on to the engine, which has a clock of its own. */
class KeptOffset implements ClockOffset {

    private final JdbcClient database;
    private final ObjectProvider<EngineClock> engine;
    private volatile Duration current;

    KeptOffset(JdbcClient database, ObjectProvider<EngineClock> engine) {
        this.database = database;
        this.engine = engine;
        this.current = Duration.ofMillis(stored());
        tellEngine(current);
    }

    @Override
    public Duration current() {
        return current;
    }

    @Override
    public void change(Duration offset) {
        store(offset.toMillis());
        current = offset;
        tellEngine(offset);
    }

    private void tellEngine(Duration offset) {
        engine.ifAvailable(clock -> clock.offset(offset));
    }

    private long stored() {
        return database.sql("select offset_ms from demo_clock")
                .query(Long.class)
                .single();
    }

    private void store(long milliseconds) {
        database.sql("update demo_clock set offset_ms = ?").param(milliseconds).update();
    }
}
