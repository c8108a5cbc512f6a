package io.flowdesk.process.questions;

import io.flowdesk.identity.Desk;
import io.flowdesk.identity.Desks;
import io.flowdesk.identity.HelpTopic;
import io.flowdesk.process.Names;
import io.flowdesk.sla.follow.TicketClocks;
import io.flowdesk.ticket.Approval;
import io.flowdesk.ticket.Status;
import io.flowdesk.ticket.Suspicion;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.Tickets;
import io.flowdesk.ticket.side.SideTasks;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The bean {@code ticket} of the models: answers gateways and task attributes, changes nothing. */
@Component(Names.Bean.TICKET)
public class TicketQuestions {

    private final Tickets tickets;
    private final SideTasks sideTasks;
    private final TicketClocks clocks;
    private final Desks desks;
    private final Clock clock;

    TicketQuestions(Tickets tickets, SideTasks sideTasks, TicketClocks clocks, Desks desks, Clock clock) {
        this.tickets = tickets;
        this.sideTasks = sideTasks;
        this.clocks = clocks;
        this.desks = desks;
        this.clock = clock;
    }

    public boolean isSuspectedSpam(long ticketId) {
        return tickets.get(ticketId).suspicion() == Suspicion.SPAM;
    }

    public boolean isSuspectedDuplicate(long ticketId) {
        return tickets.get(ticketId).suspicion() == Suspicion.DUPLICATE;
    }

    /** A ticket without a topic, or of a topic that a person has to make out. */
    public boolean needsTriage(long ticketId) {
        Ticket ticket = tickets.get(ticketId);
        return ticket.status() == Status.NEW
                && topicOf(ticket).map(HelpTopic::triage).orElse(true);
    }

    public boolean needsApproval(long ticketId) {
        Ticket ticket = tickets.get(ticketId);
        return ticket.approval() != Approval.APPROVED && has(ticket, HelpTopic::approval);
    }

    public boolean isArchived(long ticketId) {
        return tickets.get(ticketId).status() == Status.ARCHIVED;
    }

    public boolean isResolved(long ticketId) {
        return tickets.get(ticketId).resolution() != null;
    }

    public boolean isReopened(long ticketId) {
        return tickets.get(ticketId).status() == Status.OPEN;
    }

    public boolean isUnclaimed(long ticketId) {
        return tickets.get(ticketId).ownership().assignee() == null;
    }

    public boolean wantsConfirmation(long ticketId) {
        Ticket ticket = tickets.get(ticketId);
        return topicOf(ticket).map(HelpTopic::confirmation).orElse(true);
    }

    public boolean hasMoreReminders(long ticketId) {
        return tickets.get(ticketId).waiting().reminders()
                < desks.current().waits().requesterReminderDays().size();
    }

    /** The requester wrote while the question was being sent: there is nothing to wait for. */
    public boolean wasAnsweredMeanwhile(long ticketId) {
        return tickets.get(ticketId).isCrossed();
    }

    /** One of its SLA clocks runs towards a milestone. */
    public boolean hasMilestoneAhead(long ticketId) {
        return clocks.nextMilestone(ticketId).isPresent();
    }

    public @Nullable String assignee(long ticketId) {
        return tickets.get(ticketId).ownership().assignee();
    }

    /** Its team and those it was referred to. */
    public List<String> teams(long ticketId) {
        return tickets.get(ticketId).teams();
    }

    public String lead(long ticketId) {
        Desk desk = desks.current();
        return desk.leadOf(desk.theTeam(tickets.get(ticketId).ownership().team()), clock.instant())
                .id();
    }

    public @Nullable String approver(long ticketId) {
        return tickets.get(ticketId).approver();
    }

    /** Between 0 and 100. */
    public int taskPriority(long ticketId) {
        return tickets.get(ticketId).classification().priority().taskPriority();
    }

    public @Nullable String sideTaskAssignee(long sideTaskId) {
        return sideTasks.get(sideTaskId).assignee();
    }

    public List<String> sideTaskTeams(long sideTaskId) {
        return Stream.ofNullable(sideTasks.get(sideTaskId).team()).toList();
    }

    private boolean has(Ticket ticket, Predicate<HelpTopic> property) {
        return topicOf(ticket).filter(property).isPresent();
    }

    private Optional<HelpTopic> topicOf(Ticket ticket) {
        return desks.current().topic(ticket.classification().topic());
    }
}
