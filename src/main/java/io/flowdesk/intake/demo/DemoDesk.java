package io.flowdesk.intake.demo;

import io.flowdesk.identity.Actor;
import io.flowdesk.identity.CurrentActor;
import io.flowdesk.identity.Desks;
import io.flowdesk.intake.Intake;
import io.flowdesk.intake.NewTicket;
import io.flowdesk.ticket.Channel;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.TicketNumber;
import io.flowdesk.ticket.TicketProcess;
import io.flowdesk.ticket.Tickets;
import io.flowdesk.ticket.action.Action;
import io.flowdesk.ticket.audit.Steps;
import io.flowdesk.ticket.desk.TicketActions;
import org.springframework.stereotype.Component;

/** Plays requesters and agents, each through the use case that is his own. */
@Component
class DemoDesk {

    private final Intake intake;
    private final TicketActions actions;
    private final Tickets tickets;
    private final TicketProcess process;
    private final Steps steps;
    private final CurrentActor actor;
    private final Desks desks;

    DemoDesk(
            Intake intake,
            TicketActions actions,
            Tickets tickets,
            TicketProcess process,
            Steps steps,
            CurrentActor actor,
            Desks desks) {
        this.intake = intake;
        this.actions = actions;
        this.tickets = tickets;
        this.process = process;
        this.steps = steps;
        this.actor = actor;
        this.desks = desks;
    }

    TicketNumber asks(String email, String name, String topic, String subject, String description) {
        Ticket ticket = intake.receive(
                NewTicket.byPortal(new NewTicket.Person(email, null, name), subject, description, topic));
        return ticket.number();
    }

    void does(String agent, TicketNumber number, Action action) {
        perform(desks.current().actor(agent).orElseThrow(), number, action);
    }

    void confirms(TicketNumber number) {
        perform(Actor.requester(tickets.get(number).requester().id()), number, new Action.Confirm());
    }

    private void perform(Actor by, TicketNumber number, Action action) {
        actor.as(by, () -> {
            actions.perform(number, null, action, by.isAgent() ? Channel.TASKLIST : Channel.PORTAL);
            return true;
        });
    }

    void archives(TicketNumber number) {
        Ticket ticket = tickets.lock(number);
        process.windowClosed(ticket);
        ticket.archive(steps.now());
    }
}
