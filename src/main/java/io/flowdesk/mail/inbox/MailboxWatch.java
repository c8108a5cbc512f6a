package io.flowdesk.mail.inbox;

import io.flowdesk.mail.MailSettings;
import io.flowdesk.mail.Mailbox;
import io.flowdesk.mail.taking.TakingWorker;
import io.flowdesk.platform.lifecycle.EndsBesideOthers;
import io.flowdesk.platform.transaction.Disturbance;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads the mailbox for as long as the desk runs, on a thread of its own: neither start nor anything else waits. */
@Component
class MailboxWatch implements EndsBesideOthers {

    private static final Logger LOG = LoggerFactory.getLogger(MailboxWatch.class);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(Lease.SECONDS / 3);
    /** A mail that comes while others are stored is no news to be told when the waiting begins. */
    private static final Duration SOON = Duration.ofSeconds(1);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final ObjectProvider<Mailbox> mailbox;
    private final MailSettings settings;
    private final Round round;
    private final Lease lease;
    private final MailboxState state;
    private final TakingWorker worker;
    private final CountDownLatch over = new CountDownLatch(1);
    private @Nullable Thread thread;
    private volatile @Nullable ImapConnection open;

    MailboxWatch(
            ObjectProvider<Mailbox> mailbox,
            MailSettings settings,
            Round round,
            Lease lease,
            MailboxState state,
            TakingWorker worker) {
        this.mailbox = mailbox;
        this.settings = settings;
        this.round = round;
        this.lease = lease;
        this.state = state;
        this.worker = worker;
    }

    @Override
    public void start() {
        Mailbox configured = mailbox.getIfAvailable();
        if (configured != null && settings.imap().enabled()) {
            state.starting();
            thread = new Thread(() -> watch(configured), "mailbox");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void watch(Mailbox configured) {
        Duration pause = FIRST_PAUSE;
        try (Alarm alarm = new Alarm()) {
            while (!isOver(Duration.ZERO)) {
                try {
                    readWhileOurs(configured, alarm);
                    pause = FIRST_PAUSE;
                } catch (Throwable failure) {
                    // An Error as well: nobody else would read on.
                    failed(configured, failure);
                    isOver(pause);
                    pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
                }
            }
        }
    }

    private void readWhileOurs(Mailbox configured, Alarm alarm) throws MessagingException {
        String name = Inbox.nameOf(configured);
        if (!lease.hold(name)) {
            state.standby();
            isOver(LONGEST_WAIT);
            return;
        }
        try (ImapConnection connection = ImapConnection.open(configured)) {
            open = connection;
            while (!isOver(Duration.ZERO) && lease.hold(name)) {
                boolean busy = round.takeIn(connection, name, () -> lease.hold(name)) > 0;
                state.read();
                if (busy) {
                    worker.wake();
                }
                // Also where the server tells of news: what came between the last look and the wait, it does not
                // repeat.
                Duration wait = busy ? SOON : shorter(settings.imap().poll(), LONGEST_WAIT);
                if (!connection.awaitNews(alarm, wait)) {
                    isOver(wait);
                }
            }
        } finally {
            open = null;
            lease.release(name);
        }
    }

    private void failed(Mailbox configured, Throwable failure) {
        if (!isOver(Duration.ZERO)) {
            state.down(failure);
            LOG.warn("The mailbox {} cannot be read, and is tried again: {}", configured, failure.toString());
            if (!(failure instanceof MessagingException) && !Disturbance.caused(failure)) {
                LOG.warn("That is a fault of ours", failure);
            }
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** Waits so long, or until the desk ends. */
    private boolean isOver(Duration wait) {
        try {
            return over.await(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @Override
    public void stop() {
        over.countDown();
        ImapConnection connection = open;
        if (connection != null) {
            connection.close();
        }
        Thread reading = thread;
        if (reading != null) {
            join(reading);
            state.off();
        }
        thread = null;
    }

    private static void join(Thread reading) {
        try {
            reading.join(Duration.ofSeconds(10).toMillis());
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
