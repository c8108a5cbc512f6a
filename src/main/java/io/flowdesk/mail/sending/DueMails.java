package io.flowdesk.mail.sending;

import io.flowdesk.mail.MailSettings;
import io.flowdesk.mail.sending.queue.Queue;
import io.flowdesk.platform.clock.DueWork;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/** Mails as work that is due: while the demo's clock is advanced the workers rest, and mails leave at their hour. */
@Component
class DueMails implements DueWork {

    private final Delivery delivery;
    private final Sender sender;
    private final Queue queue;
    private final boolean enabled;
    private final ReentrantReadWriteLock rest = new ReentrantReadWriteLock(true);

    DueMails(Delivery delivery, Sender sender, Queue queue, MailSettings settings) {
        this.delivery = delivery;
        this.sender = sender;
        this.queue = queue;
        this.enabled = settings.sending().enabled();
    }

    /** False: all mails wait. */
    boolean areSent() {
        return enabled && sender.missing().isEmpty();
    }

    /** For workers: tries the next few mails that are due, unless they must rest; false if there is none. */
    boolean deliverNext(SmtpConnection connection, BooleanSupplier goesOn) {
        rest.readLock().lock();
        try {
            return delivery.deliverNext(connection, goesOn) > 0;
        } finally {
            rest.readLock().unlock();
        }
    }

    @Override
    public void pause() {
        rest.writeLock().lock();
    }

    @Override
    public Optional<Instant> nextDueUntil(Instant target) {
        return areSent() ? queue.nextDue().filter(due -> !due.isAfter(target)) : Optional.empty();
    }

    @Override
    public int runDue() {
        return areSent() ? delivery.deliverDue() : 0;
    }

    @Override
    public void resume() {
        rest.writeLock().unlock();
    }
}
