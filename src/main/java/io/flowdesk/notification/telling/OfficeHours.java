package io.flowdesk.notification.telling;

import io.flowdesk.identity.Desk;
import io.flowdesk.identity.Desks;
import io.flowdesk.notification.recipient.Addressee;
import io.flowdesk.sla.BusinessCalendar;
import io.flowdesk.sla.follow.TicketClocks;
import io.flowdesk.ticket.Priority;
import io.flowdesk.ticket.Ticket;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** When somebody may be told: notices of the SLA wait for the recipient's business hours, unless it is an emergency. */
@Component
class OfficeHours {

    private final Desks desks;
    private final TicketClocks clocks;
    private final Clock clock;

    OfficeHours(Desks desks, TicketClocks clocks, Clock clock) {
        this.desks = desks;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** Source: rule 7 of the SLA rules. */
    Instant earliest(Notice notice, Addressee person) {
        Ticket ticket = notice.ticket();
        Instant now = clock.instant();
        boolean canWait = notice.event().isOfSla() && ticket.classification().priority() != Priority.EMERGENCY;
        return canWait ? hours(ticket, person).nextOpen(now) : now;
    }

    /** Source: rule 10 of the SLA rules: an agent's hours are those of the team, a requester's those of the policy. */
    private BusinessCalendar hours(Ticket ticket, Addressee person) {
        Desk desk = desks.current();
        BusinessCalendar team = desk.calendarOf(desk.theTeam(ticket.ownership().team()));
        return person.kind() == Addressee.Kind.AGENT
                ? team
                : clocks.calendarOf(ticket.id()).orElse(team);
    }
}
