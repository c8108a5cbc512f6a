package io.flowdesk.mail.taking.bounce;

import io.flowdesk.mail.content.DeliveryReport;
import io.flowdesk.mail.content.ParsedMail;
import io.flowdesk.mail.origin.WhichTicket;
import io.flowdesk.mail.store.IncomingMail;
import io.flowdesk.mail.store.IncomingMails;
import io.flowdesk.mail.store.Outcome;
import io.flowdesk.mail.token.Issued;
import io.flowdesk.mail.token.MailTokens;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.Tickets;
import io.flowdesk.ticket.audit.Steps;
import io.flowdesk.ticket.conversation.Conversation;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes in what other servers say about mails of ours that they could not deliver. */
@Component
public class Bounces {

    private final WhichTicket whichTicket;
    private final MailTokens tokens;
    private final Undelivered undelivered;
    private final Tickets tickets;
    private final Conversation conversation;
    private final Steps steps;
    private final IncomingMails mails;

    Bounces(
            WhichTicket whichTicket,
            MailTokens tokens,
            Undelivered undelivered,
            Tickets tickets,
            Conversation conversation,
            Steps steps,
            IncomingMails mails) {
        this.whichTicket = whichTicket;
        this.tokens = tokens;
        this.undelivered = undelivered;
        this.tickets = tickets;
        this.conversation = conversation;
        this.steps = steps;
        this.mails = mails;
    }

    /** The mail of ours that will not arrive; empty if the mail says nothing of the kind. */
    public Optional<Issued> lost(ParsedMail mail) {
        DeliveryReport report = mail.delivery();
        boolean lost = report != null && !report.failed().isEmpty();
        return lost || mail.headers().has("X-Failed-Recipients") ? ours(report, mail) : Optional.empty();
    }

    private Optional<Issued> ours(@Nullable DeliveryReport report, ParsedMail mail) {
        Stream<String> repeated = Stream.ofNullable(report == null ? null : report.originalMessageId());
        return Stream.concat(repeated.flatMap(id -> tokens.ofMessageId(id).stream()), whichTicket.answered(mail))
                .findFirst();
    }

    /**
     * Needs a transaction.
     *
     * @param sign how one sees that a machine wrote it
     */
    public void take(IncomingMail stored, ParsedMail mail, Issued lost, String sign) {
        Long ticketId = lost.ticketId();
        Ticket ticket = ticketId == null ? null : tickets.lock(ticketId);
        boolean news = undelivered.mark(lost.outboxId(), reason(mail));
        Long message = ticket != null && news ? told(ticket, mail, lost, sign) : null;
        mails.taken(stored.id(), Outcome.BOUNCED, ticketId, message, "Written by a machine: " + sign + ".");
    }

    private long told(Ticket ticket, ParsedMail mail, Issued lost, String sign) {
        String words = Retold.of("A mail of ours did not arrive, says ", mail, sign);
        long message = conversation.event(ticket, words, steps.now()).id();
        undelivered.tell(ticket, lost.outboxId());
        return message;
    }

    private static String reason(ParsedMail mail) {
        DeliveryReport report = mail.delivery();
        return report == null
                ? mail.subject()
                : report.failed().stream()
                        .map(failure ->
                                failure.address() + ": " + Objects.requireNonNullElse(failure.reason(), "refused"))
                        .collect(Collectors.joining("; "));
    }
}
