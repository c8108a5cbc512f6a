package io.flowdesk.notification.telling;

import io.flowdesk.identity.Desk;
import io.flowdesk.identity.Desks;
import io.flowdesk.ticket.Priority;
import io.flowdesk.ticket.Ticket;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** When somebody may be told: notices of the SLA wait for the hours of the team, unless it is an emergency. */
@Component
class OfficeHours {

    private final Desks desks;
    private final Clock clock;

    OfficeHours(Desks desks, Clock clock) {
        this.desks = desks;
        this.clock = clock;
    }

    /** Source: rule 7 of the SLA rules. */
    Instant earliest(Notice notice) {
        Ticket ticket = notice.ticket();
        Instant now = clock.instant();
        boolean canWait = notice.event().isOfSla() && ticket.classification().priority() != Priority.EMERGENCY;
        Desk desk = desks.current();
        return canWait
                ? desk.calendarOf(desk.theTeam(ticket.ownership().team())).nextOpen(now)
                : now;
    }
}
