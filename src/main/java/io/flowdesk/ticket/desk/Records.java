package io.flowdesk.ticket.desk;

import io.flowdesk.platform.InvalidInput;
import io.flowdesk.ticket.Access;
import io.flowdesk.ticket.EventKind;
import io.flowdesk.ticket.Step;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.TicketNumber;
import io.flowdesk.ticket.TicketProcess;
import io.flowdesk.ticket.Tickets;
import io.flowdesk.ticket.action.Action;
import io.flowdesk.ticket.assignment.Assignment;
import io.flowdesk.ticket.people.Contact;
import io.flowdesk.ticket.people.Requesters;
import io.flowdesk.ticket.side.Links;
import io.flowdesk.ticket.side.SideTasks;
import io.flowdesk.ticket.side.WorkLog;
import org.springframework.stereotype.Component;

/** Actions that add to a ticket without moving it: people, links, tasks beside the main path, the work log. */
@Component
class Records implements Handlers.Group {

    private final Requesters requesters;
    private final Tickets tickets;
    private final Access access;
    private final Assignment assignment;
    private final Links links;
    private final SideTasks sideTasks;
    private final WorkLog workLog;
    private final TicketProcess process;

    Records(
            Requesters requesters,
            Tickets tickets,
            Access access,
            Assignment assignment,
            Links links,
            SideTasks sideTasks,
            WorkLog workLog,
            TicketProcess process) {
        this.requesters = requesters;
        this.tickets = tickets;
        this.access = access;
        this.assignment = assignment;
        this.links = links;
        this.sideTasks = sideTasks;
        this.workLog = workLog;
        this.process = process;
    }

    @Override
    public void register(Handlers.Registry registry) {
        registry.on(Action.ChangeRequester.class, this::changeRequester);
        registry.on(Action.AddCollaborator.class, this::addCollaborator);
        registry.on(Action.RemoveCollaborator.class, this::removeCollaborator);
        registry.on(Action.Link.class, this::link);
        registry.on(Action.AddTask.class, this::addTask);
        registry.on(Action.LogWork.class, this::logWork);
        registry.on(Action.Promise.class, this::promise);
    }

    private String changeRequester(Action.ChangeRequester change, Ticket ticket, Step step) {
        ticket.changeRequester(requesters.findOrCreate(change.requester()), step);
        process.changed(ticket);
        return Handlers.CONTINUE;
    }

    private String addCollaborator(Action.AddCollaborator add, Ticket ticket, Step step) {
        ticket.addCollaborator(requesters.findOrCreate(Contact.byMail(add.email())), step);
        return Handlers.CONTINUE;
    }

    private String removeCollaborator(Action.RemoveCollaborator remove, Ticket ticket, Step step) {
        requesters.byEmail(remove.email()).ifPresent(person -> ticket.removeCollaborator(person, step));
        return Handlers.CONTINUE;
    }

    private String link(Action.Link link, Ticket ticket, Step step) {
        Ticket other = tickets.get(new TicketNumber(link.to()));
        access.requireReading(step.by(), other);
        links.add(ticket, other, link.kind(), step);
        return Handlers.CONTINUE;
    }

    private String addTask(Action.AddTask add, Ticket ticket, Step step) {
        if (add.team() != null) {
            assignment.requireTeam(add.team());
        }
        if (add.assignee() != null) {
            assignment.requireAgent(add.assignee());
        }
        sideTasks.addSubTask(ticket, add, step);
        return Handlers.CONTINUE;
    }

    private String logWork(Action.LogWork work, Ticket ticket, Step step) {
        workLog.add(ticket, work, step);
        step.happened(ticket, EventKind.WORK_LOGGED, work.kind() + ", " + work.minutes() + " min");
        return Handlers.CONTINUE;
    }

    private String promise(Action.Promise promise, Ticket ticket, Step step) {
        if (promise.at().isBefore(step.at())) {
            throw new InvalidInput("at", "A promise lies in the future.");
        }
        ticket.promise(promise.at(), step);
        process.promised(ticket);
        return Handlers.CONTINUE;
    }
}
