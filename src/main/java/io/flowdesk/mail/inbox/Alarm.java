package io.flowdesk.mail.inbox;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Does something after a while, on a thread of its own, and again each second until it is called off. */
final class Alarm implements AutoCloseable {

    private static final long REPEATED_AFTER_MILLIS = 1_000;

    private final ScheduledThreadPoolExecutor clockwork = new ScheduledThreadPoolExecutor(1, work -> {
        Thread thread = new Thread(work, "mailbox-alarm");
        thread.setDaemon(true);
        return thread;
    });

    Future<?> after(Duration time, Runnable work) {
        return clockwork.scheduleWithFixedDelay(work, time.toMillis(), REPEATED_AFTER_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        clockwork.shutdownNow();
    }
}
