package io.flowdesk.ticket.sla;

import io.flowdesk.sla.follow.Phase;
import io.flowdesk.sla.follow.Situation;
import io.flowdesk.ticket.Approval;
import io.flowdesk.ticket.Milestones;
import io.flowdesk.ticket.Ticket;
import java.util.Objects;

/** Tells how a ticket stands in the words of its clocks. */
final class Situations {

    private Situations() {}

    static Situation of(Ticket ticket) {
        Milestones instants = ticket.milestones();
        return new Situation(
                ticket.id(),
                phase(ticket),
                instants.updatedAt(),
                instants.createdAt(),
                instants.firstRespondedAt(),
                instants.answeredAt(),
                ticket.unreadSince(),
                ticket.waiting().since(),
                ticket.waiting().until(),
                instants.resolvedAt(),
                ticket.classification().priority().name(),
                ticket.lastActor(),
                why(ticket));
    }

    private static Phase phase(Ticket ticket) {
        return switch (ticket.status()) {
            case WAITING_ON_REQUESTER -> Phase.WITH_REQUESTER;
            case WAITING_ON_THIRD_PARTY -> Phase.WITH_THIRD_PARTY;
            case RESOLVED -> Phase.RESOLVED;
            case CLOSED, ARCHIVED -> Phase.OVER;
            case NEW, OPEN, IN_PROGRESS -> ticket.approval() == Approval.ASKED ? Phase.WITH_APPROVER : Phase.WITH_DESK;
        };
    }

    /** What a person said, else how the ticket stands. */
    private static String why(Ticket ticket) {
        return Objects.requireNonNullElseGet(ticket.statedReason(), () -> standing(ticket));
    }

    /** Such as "OPEN, HIGH priority, nobody of service-desk has it". */
    static String standing(Ticket ticket) {
        String assignee = ticket.ownership().assignee();
        String who = assignee == null ? "nobody of %s has it" : assignee + " of %s has it";
        return "%s, %s priority, %s"
                .formatted(
                        ticket.status(),
                        ticket.classification().priority(),
                        who.formatted(ticket.ownership().team()));
    }
}
