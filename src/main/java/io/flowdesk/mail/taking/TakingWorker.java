package io.flowdesk.mail.taking;

import io.flowdesk.mail.MailSettings;
import io.flowdesk.platform.clock.DueWork;
import io.flowdesk.platform.lifecycle.EndsBesideOthers;
import io.flowdesk.platform.lifecycle.WorkerThreads;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.springframework.stereotype.Component;

/** Takes in stored mails as long as the desk runs, on threads of its own; on each node, and no mail twice. */
@Component
public class TakingWorker implements EndsBesideOthers, DueWork {

    private static final Duration LOOK = Duration.ofSeconds(5);

    /** One that is slow to read holds up no other. */
    private static final int THREADS = 2;

    private final MailTaking taking;
    private final MailSettings settings;
    private final WorkerThreads threads = new WorkerThreads("mail-taking", LOOK, this::takeAll);
    private final ReentrantReadWriteLock rest = new ReentrantReadWriteLock(true);

    TakingWorker(MailTaking taking, MailSettings settings) {
        this.taking = taking;
        this.settings = settings;
    }

    /** Something has come; without a call it would be seen a little later. */
    public void wake() {
        for (int thread = 0; thread < THREADS; thread++) {
            threads.wake();
        }
    }

    @Override
    public void start() {
        if (settings.imap().enabled()) {
            threads.start(THREADS);
        }
    }

    private void takeAll() {
        boolean taken = true;
        while (threads.isRunning() && taken) {
            taken = takeNext();
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

    /** What still waits is taken after the next start. */
    @Override
    public void stop() {
        threads.stop();
    }

    @Override
    public boolean isRunning() {
        return threads.isRunning();
    }
}
