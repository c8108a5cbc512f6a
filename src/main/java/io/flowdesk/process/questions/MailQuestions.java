package io.flowdesk.process.questions;

import io.flowdesk.identity.Desks;
import io.flowdesk.mail.MailDecisions;
import io.flowdesk.process.Names;
import io.flowdesk.ticket.Tickets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The bean {@code heldMail} of the models: who decides on a mail that the desk did not take in by itself. */
@Component(Names.Bean.HELD_MAIL)
public class MailQuestions {

    private final MailDecisions mails;
    private final Tickets tickets;
    private final Desks desks;

    MailQuestions(@Lazy MailDecisions mails, Tickets tickets, Desks desks) {
        this.mails = mails;
        this.tickets = tickets;
        this.desks = desks;
    }

    /** It answers to a ticket, and its sender does not belong to that. */
    public boolean isOfStranger(long mailId) {
        return answersToTicket(mailId) && mails.agentOf(mailId).isEmpty();
    }

    /** It answers to a ticket and bears an agent's address, which proves nothing. */
    public boolean isUnprovenReply(long mailId) {
        return answersToTicket(mailId) && mails.agentOf(mailId).isPresent();
    }

    private boolean answersToTicket(long mailId) {
        return mails.find(mailId).filter(mail -> mail.ticketId() != null).isPresent();
    }

    /** Those of the ticket that it answers, else the front desk. */
    public List<String> teams(long mailId) {
        return mails.find(mailId)
                .flatMap(mail -> Optional.ofNullable(mail.ticketId()))
                .map(ticket -> tickets.get(ticket).teams())
                .orElseGet(() -> desks.current().frontDesk());
    }

    /** The agent whose address it bears, if there is one. */
    public @Nullable String agent(long mailId) {
        return mails.agentOf(mailId).orElse(null);
    }
}
