package io.flowdesk.portal;

import io.flowdesk.identity.Actor;
import io.flowdesk.identity.CurrentActor;
import io.flowdesk.identity.Desks;
import io.flowdesk.intake.Intake;
import io.flowdesk.intake.NewTicket;
import io.flowdesk.portal.link.LinkPurpose;
import io.flowdesk.portal.link.Links;
import io.flowdesk.ticket.Channel;
import io.flowdesk.ticket.Resolution;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.TicketNumber;
import io.flowdesk.ticket.Tickets;
import io.flowdesk.ticket.action.Action;
import io.flowdesk.ticket.conversation.Attachments;
import io.flowdesk.ticket.desk.TicketActions;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** Tickets as tests of the portal need them, and what agents do with them. */
@TestComponent
public class PortalTickets {

    private final Intake intake;
    private final TicketActions actions;
    private final Tickets tickets;
    private final Attachments attachments;
    private final Links links;
    private final CurrentActor actor;
    private final Desks desks;
    private final TransactionTemplate transactions;

    PortalTickets(
            Intake intake,
            TicketActions actions,
            Tickets tickets,
            Attachments attachments,
            Links links,
            CurrentActor actor,
            Desks desks,
            TransactionTemplate transactions) {
        this.intake = intake;
        this.actions = actions;
        this.tickets = tickets;
        this.attachments = attachments;
        this.links = links;
        this.actor = actor;
        this.desks = desks;
        this.transactions = transactions;
    }

    public TicketNumber from(String email, String subject) {
        NewTicket.Person person = new NewTicket.Person(email, null, "Karen <b>Weber</b>");
        return intake.receive(NewTicket.byPortal(person, subject, "It does not work.", "hardware"))
                .number();
    }

    public void agent(TicketNumber number, Action action) {
        actor.as(agent1(), () -> {
            actions.perform(number, null, action, Channel.API);
            return true;
        });
    }

    public void resolve(TicketNumber number) {
        agent(number, new Action.Resolve(Resolution.SOLVED, "Please restart it.", null, null, null));
    }

    public UUID upload(String name, String type, String content) {
        return attachments
                .store(name, type, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), agent1())
                .id();
    }

    public String link(TicketNumber number, LinkPurpose purpose) {
        return Objects.requireNonNull(transactions.execute(status -> {
            Ticket ticket = tickets.get(number);
            return "/portal/t/" + links.mail(purpose, ticket.requester().id(), ticket.id());
        }));
    }

    public String status(TicketNumber number) {
        return Objects.requireNonNull(
                transactions.execute(status -> tickets.get(number).status().name()));
    }

    private Actor agent1() {
        return desks.current().actor("agent1").orElseThrow();
    }
}
