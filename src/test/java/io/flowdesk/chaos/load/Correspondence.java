package io.flowdesk.chaos.load;

import io.flowdesk.mail.faults.OutsideWorld;
import jakarta.mail.MessagingException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.UUID;

/** People who write mails, and once more when they have got the receipt. */
final class Correspondence {

    /** A desk that is down for a minute is not to be busy with mails for the next ten. */
    private static final int MOST_WAITING = 8;

    private final OutsideWorld world;
    private final Book book;
    private final Queue<String> unanswered = new ArrayDeque<>();

    Correspondence(OutsideWorld world, Book book) {
        this.world = world;
        this.book = book;
    }

    void write() throws MessagingException {
        if (unanswered.size() < MOST_WAITING) {
            ask();
        }
        answerReceipt();
    }

    private void ask() throws MessagingException {
        String subject = UUID.randomUUID().toString();
        String sender = subject + "@example.org";
        world.writesToDesk(sender, subject);
        book.mailed(subject, sender);
        unanswered.add(sender);
    }

    private void answerReceipt() throws MessagingException {
        String sender = unanswered.element();
        List<String> receipts = world.received(sender);
        if (!receipts.isEmpty()) {
            String text = UUID.randomUUID().toString();
            world.answersDesk(sender, receipts.get(0), text);
            book.answered(text, sender);
            unanswered.remove();
        }
    }
}
