package io.flowdesk.mail.sending;

import io.flowdesk.mail.MailSettings;
import io.flowdesk.notification.MailQueued;
import io.flowdesk.platform.lifecycle.EndsBesideOthers;
import io.flowdesk.platform.lifecycle.WorkerThreads;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Threads that send mails: not the engine's, for a mail server that keeps us waiting must not hold up SLA timers. */
@Component
class Workers implements EndsBesideOthers {

    private static final Logger LOG = LoggerFactory.getLogger(Workers.class);

    private static final Duration GATHERING = Duration.ofMillis(200);

    private final DueMails mails;
    private final Sender sender;
    private final MailSettings.Sending settings;
    private final WorkerThreads threads;

    Workers(DueMails mails, Sender sender, MailSettings settings) {
        this.mails = mails;
        this.sender = sender;
        this.settings = settings.sending();
        this.threads = new WorkerThreads("mail", settings.sending().poll(), this::sendAll);
    }

    @Override
    public void start() {
        if (!sender.missing().isEmpty()) {
            LOG.warn("No mail is sent, and all mails wait: {} must be set", String.join(" and ", sender.missing()));
        }
        if (mails.areSent()) {
            threads.start(settings.workers());
        }
    }

    /** A mail whose server has gone silent is sent again after the next start. */
    @Override
    public void stop() {
        threads.stop();
    }

    @Override
    public boolean isRunning() {
        return threads.isRunning();
    }

    /** Only once the mail is committed; mails of other nodes are found by looking now and then. */
    @TransactionalEventListener(fallbackExecution = true)
    void queued(MailQueued mail) {
        threads.wake();
    }

    /** Mails that are queued right after each other leave together. */
    private void sendAll() {
        LockSupport.parkNanos(GATHERING.toNanos());
        try (SmtpConnection connection = sender.connection()) {
            boolean sent = true;
            while (threads.isRunning() && sent) {
                sent = mails.deliverNext(connection, threads::isRunning);
            }
        }
    }
}
