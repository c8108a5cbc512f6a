package io.flowdesk.notification.letter;

import io.flowdesk.identity.Desk;
import io.flowdesk.sla.BusinessCalendar;
import io.flowdesk.ticket.Ticket;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;

/** The dates that letters name, by the calendar of the ticket's team and in the words of the reader. */
record Dates(Desk desk, Ticket ticket, Instant now, Function<Instant, String> words) {

    /** When somebody of the team is there to answer: now, or at the next opening. */
    String nextOpen() {
        return words.apply(calendar().nextOpen(now));
    }

    Optional<String> waitingUntil() {
        return Optional.ofNullable(ticket.waiting().until()).map(words);
    }

    Optional<String> promised() {
        return Optional.ofNullable(ticket.promisedAt()).map(words);
    }

    /** When silence after the solution closes the ticket. */
    String closes() {
        return afterDays(desk.waits().silentCloseDays());
    }

    /** When silence after a question ends the ticket. */
    String givesUp() {
        return afterDays(desk.waits().noResponseDays());
    }

    /** Until when an answer to a closed ticket reopens it. */
    String reopenUntil() {
        Instant closed = Optional.ofNullable(ticket.milestones().closedAt()).orElse(now);
        return words.apply(
                closed.atZone(ZoneOffset.UTC).plus(desk.waits().reopenWindow()).toInstant());
    }

    private String afterDays(int days) {
        Instant since = Optional.ofNullable(ticket.waiting().since()).orElse(now);
        return words.apply(calendar().dueInDays(since, days));
    }

    private BusinessCalendar calendar() {
        return desk.calendarOf(desk.theTeam(ticket.ownership().team()));
    }
}
