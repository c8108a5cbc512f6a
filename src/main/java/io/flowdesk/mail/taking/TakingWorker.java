package io.flowdesk.mail.taking;

import io.flowdesk.mail.MailSettings;
import io.flowdesk.platform.clock.DueWork;
import io.flowdesk.platform.lifecycle.EndsBesideOthers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes in stored mails as long as the desk runs, on threads of its own; on each node, and no mail twice. */
@Component
public class TakingWorker implements EndsBesideOthers, DueWork {

    private static final Logger LOG = LoggerFactory.getLogger(TakingWorker.class);
    private static final long LOOK_MILLIS = 5_000;
    private static final long END_MILLIS = 15_000;

    /** One that is slow to read holds up no other. */
    private static final int THREADS = 2;

    private final MailTaking taking;
    private final MailSettings settings;
    private final Semaphore calls = new Semaphore(0);
    private final ReentrantReadWriteLock rest = new ReentrantReadWriteLock(true);
    private volatile boolean running;
    private final List<Thread> threads = new ArrayList<>();

    TakingWorker(MailTaking taking, MailSettings settings) {
        this.taking = taking;
        this.settings = settings;
    }

    /** Something has come; without a call it would be seen a little later. */
    public void wake() {
        calls.release(THREADS);
    }

    @Override
    public void start() {
        if (settings.imap().enabled()) {
            running = true;
            for (int number = 1; number <= THREADS; number++) {
                Thread thread = new Thread(this::work, "mail-taking-" + number);
                thread.setDaemon(true);
                thread.start();
                threads.add(thread);
            }
        }
    }

    private void work() {
        while (running) {
            try {
                if (!takeNext()) {
                    calls.tryAcquire(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                    calls.drainPermits();
                }
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
                return;
            } catch (Throwable failure) {
                // An Error as well: nobody else would go on.
                LOG.warn("Stored mails wait: {}", failure.toString());
                lookAgainSoon();
            }
        }
    }

    private boolean takeNext() {
        rest.readLock().lock();
        try {
            return taking.takeNext();
        } finally {
            rest.readLock().unlock();
        }
    }

    /** While the demo's clock is advanced, what comes in waits for the new time. */
    @Override
    public void pause() {
        rest.writeLock().lock();
    }

    @Override
    public Optional<Instant> nextDueUntil(Instant target) {
        return Optional.empty();
    }

    @Override
    public int runDue() {
        return 0;
    }

    @Override
    public void resume() {
        rest.writeLock().unlock();
    }

    private void lookAgainSoon() {
        try {
            calls.tryAcquire(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** The mails at hand are ended in order; what still waits is taken after the next start. */
    @Override
    public void stop() {
        running = false;
        calls.release(THREADS);
        threads.forEach(TakingWorker::awaitEnd);
        threads.clear();
    }

    private static void awaitEnd(Thread working) {
        try {
            working.join(END_MILLIS);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
