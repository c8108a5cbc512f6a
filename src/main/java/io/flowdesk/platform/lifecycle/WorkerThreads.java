package io.flowdesk.platform.lifecycle;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Threads that do what is to be done, then wait to be woken or to look by themselves; with an end to all of them. */
public final class WorkerThreads {

    private static final Logger LOG = LoggerFactory.getLogger(WorkerThreads.class);

    /** For all of them together, and within what Spring gives a phase to end. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final String name;
    private final Duration look;
    private final Runnable work;
    private final Semaphore calls = new Semaphore(0);
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;

    /**
     * @param look how often they look without being woken
     * @param work all that there is, as long as they run; what it throws is logged, and tried again after the next look
     */
    public WorkerThreads(String name, Duration look, Runnable work) {
        this.name = name;
        this.look = look;
        this.work = work;
    }

    public void start(int count) {
        running = true;
        for (int number = 1; number <= count; number++) {
            Thread thread = new Thread(this::live, name + "-" + number);
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
        }
    }

    /** One of them. */
    public void wake() {
        calls.release();
    }

    public boolean isRunning() {
        return running;
    }

    /** What they have at hand is ended in order, unless it takes too long. */
    public void stop() {
        running = false;
        calls.release(threads.size());
        long until = System.nanoTime() + PATIENCE.toNanos();
        threads.forEach(thread -> awaitEnd(thread, until));
        threads.clear();
    }

    private void live() {
        while (running) {
            calls.drainPermits();
            try {
                work.run();
            } catch (Throwable failure) {
                // An Error as well: nobody else would go on.
                LOG.warn("What {} does waits a little", name, failure);
            }
            awaitCall();
        }
    }

    private void awaitCall() {
        try {
            boolean called = running && calls.tryAcquire(look.toMillis(), TimeUnit.MILLISECONDS);
            LOG.trace("{} looks for work, called: {}", name, called);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    private static void awaitEnd(Thread thread, long until) {
        try {
            // 0 would be for ever.
            thread.join(Math.max(1, TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime())));
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }
}
