package io.flowdesk.mail.sending.queue;

import io.flowdesk.mail.loop.Silence;
import io.flowdesk.mail.sending.mime.OutgoingMail;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives mails that are due to one worker alone, on whichever node, in a short transaction of its own. */
@Component
public class Claims {

    /** So many leave together in a few seconds, and do not wait for long where a server is slow. */
    private static final int MOST = 5;

    private final Queue queue;
    private final HourlyLimit limit;
    private final Silence silence;
    private final Clock clock;
    private final TransactionTemplate transactions;

    Claims(Queue queue, HourlyLimit limit, Silence silence, Clock clock, PlatformTransactionManager transactions) {
        this.queue = queue;
        this.limit = limit;
        this.silence = silence;
        this.clock = clock;
        this.transactions = new TransactionTemplate(transactions);
    }

    /** Those that have been due for longest; none when nothing is due. */
    public List<OutgoingMail> next() {
        return Objects.requireNonNull(transactions.execute(status -> {
            queue.oneAtATime();
            return first(clock.instant());
        }));
    }

    private List<OutgoingMail> first(Instant now) {
        List<OutgoingMail> due;
        List<OutgoingMail> wanted;
        do {
            due = queue.due(now, MOST);
            wanted = wanted(due, now);
        } while (wanted.isEmpty() && !due.isEmpty());
        return wanted.isEmpty() ? List.of() : queue.lease(wanted, now);
    }

    /** The others never leave, or wait. */
    private List<OutgoingMail> wanted(List<OutgoingMail> due, Instant now) {
        List<OutgoingMail> mails = withoutUnwanted(onePerMailbox(due));
        Map<String, Instant> full = limit.freeAt(
                mails.stream()
                        .filter(HourlyLimit::concerns)
                        .map(OutgoingMail::recipient)
                        .toList(),
                now);
        full.forEach((address, until) -> limit.hold(address, now, until));
        return mails.stream()
                .filter(mail -> !HourlyLimit.concerns(mail) || !full.containsKey(mail.recipient()))
                .toList();
    }

    /** The next automatic one to the same mailbox is counted after this one. */
    private static List<OutgoingMail> onePerMailbox(List<OutgoingMail> due) {
        Set<String> mailboxes = new HashSet<>();
        return due.stream()
                .filter(mail -> !HourlyLimit.concerns(mail) || mailboxes.add(HourlyLimit.mailboxOf(mail.recipient())))
                .toList();
    }

    private List<OutgoingMail> withoutUnwanted(List<OutgoingMail> due) {
        Set<Long> silent = silence.among(due.stream()
                .filter(Claims::isFirstWordToOutside)
                .map(mail -> Objects.requireNonNull(mail.ticketId()))
                .toList());
        Predicate<OutgoingMail> unwanted = mail -> isFirstWordToOutside(mail) && silent.contains(mail.ticketId());
        due.stream()
                .filter(unwanted)
                .forEach(mail -> queue.suppress(mail, "Nothing automatic is sent to whoever wrote by a mailing list."));
        List<OutgoingMail> wanted = new ArrayList<>(due);
        wanted.removeIf(unwanted);
        return wanted;
    }

    /** What somebody asked to be sent again has been looked at. */
    private static boolean isFirstWordToOutside(OutgoingMail mail) {
        return mail.automatic() && !mail.toAgent() && mail.attempt() == 0 && mail.ticketId() != null;
    }
}
