package io.flowdesk.tasklist;

import io.flowdesk.identity.Actor;
import io.flowdesk.identity.Desks;
import io.flowdesk.identity.Role;
import io.flowdesk.mail.HeldMail;
import io.flowdesk.mail.MailDecisions;
import io.flowdesk.ticket.Access;
import io.flowdesk.ticket.Tickets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who may read a mail that somebody is asked about. Says so without reading it. */
@Component
class ReadableMails {

    private final MailDecisions mails;
    private final Tickets tickets;
    private final Access access;
    private final Desks desks;

    ReadableMails(MailDecisions mails, Tickets tickets, Access access, Desks desks) {
        this.mails = mails;
        this.tickets = tickets;
        this.access = access;
        this.desks = desks;
    }

    /** Empty also for one that he may not read. */
    @Transactional(readOnly = true)
    public Optional<ReadableMail> find(long id, Actor reader) {
        return mails.find(id)
                .filter(mail -> mayRead(mail, reader))
                .map(mail -> new ReadableMail(mail, numberOf(mail.ticketId())));
    }

    private @Nullable String numberOf(@Nullable Long ticket) {
        return ticket == null ? null : tickets.get(ticket).number().value();
    }

    private boolean mayRead(HeldMail mail, Actor reader) {
        Long ticket = mail.ticketId();
        return reader.has(Role.ADMINISTRATOR)
                || (ticket == null ? isAskedAboutMails(reader) : access.mayAct(reader, tickets.get(ticket)));
    }

    private boolean isAskedAboutMails(Actor reader) {
        return desks.current().frontDesk().stream().anyMatch(reader.teams()::contains);
    }

    /** @param ticket number of the one that it answers; null: none */
    record ReadableMail(HeldMail mail, @Nullable String ticket) {}
}
