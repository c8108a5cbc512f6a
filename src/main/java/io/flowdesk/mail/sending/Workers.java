package io.flowdesk.mail.sending;

import io.flowdesk.mail.MailSettings;
import io.flowdesk.notification.MailQueued;
import io.flowdesk.platform.lifecycle.EndsBesideOthers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Threads that send mails: not the engine's, for a mail server that keeps us waiting must not hold up SLA timers. */
@Component
class Workers implements EndsBesideOthers {

    private static final Logger LOG = LoggerFactory.getLogger(Workers.class);

    /** Longer than a mail takes, unless its server has gone silent; then it is sent again after the next start. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final DueMails mails;
    private final Sender sender;
    private final MailSettings.Sending settings;
    private final Semaphore news = new Semaphore(0);
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;

    Workers(DueMails mails, Sender sender, MailSettings settings) {
        this.mails = mails;
        this.sender = sender;
        this.settings = settings.sending();
    }

    @Override
    public void start() {
        if (!sender.missing().isEmpty()) {
            LOG.warn("No mail is sent, and all mails wait: {} must be set", String.join(" and ", sender.missing()));
        }
        running = mails.areSent();
        for (int number = 1; running && number <= settings.workers(); number++) {
            Thread thread = new Thread(this::work, "mail-" + number);
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
        }
    }

    @Override
    public void stop() {
        running = false;
        news.release(threads.size());
        long until = System.nanoTime() + PATIENCE.toNanos();
        threads.forEach(thread -> awaitEnd(thread, until));
        threads.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Only once the mail is committed; mails of other nodes are found by looking now and then. */
    @TransactionalEventListener(fallbackExecution = true)
    void queued(MailQueued mail) {
        news.release();
    }

    private void work() {
        while (running) {
            news.drainPermits();
            try {
                sendAll();
            } catch (Throwable e) {
                // An Error as well: nobody else would go on.
                LOG.warn("Mails cannot be sent at the moment", e);
            }
            awaitNews();
        }
    }

    private void sendAll() {
        try (SmtpConnection connection = sender.connection()) {
            boolean sent = true;
            while (running && sent) {
                sent = mails.deliverNext(connection);
            }
        }
    }

    private void awaitNews() {
        try {
            boolean told = running && news.tryAcquire(settings.poll().toMillis(), TimeUnit.MILLISECONDS);
            LOG.trace("Looks for mails, told of some: {}", told);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void awaitEnd(Thread thread, long until) {
        try {
            // 0 would be for ever.
            thread.join(Math.max(1, TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
