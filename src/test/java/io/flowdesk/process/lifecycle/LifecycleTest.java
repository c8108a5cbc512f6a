package io.flowdesk.process.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.identity.CurrentActor;
import io.flowdesk.identity.Desks;
import io.flowdesk.testing.FlowdeskTest;
import io.flowdesk.ticket.Channel;
import io.flowdesk.ticket.Resolution;
import io.flowdesk.ticket.Status;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.TicketNumber;
import io.flowdesk.ticket.Tickets;
import io.flowdesk.ticket.action.Action;
import io.flowdesk.ticket.audit.Steps;
import io.flowdesk.ticket.desk.Opening;
import io.flowdesk.ticket.desk.TicketActions;
import io.flowdesk.ticket.people.Contact;
import io.flowdesk.ticket.people.Requesters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@FlowdeskTest
class LifecycleTest {

    @Autowired
    Opening opening;

    @Autowired
    Requesters requesters;

    @Autowired
    Steps steps;

    @Autowired
    TicketActions actions;

    @Autowired
    CurrentActor actor;

    @Autowired
    Desks desks;

    @Autowired
    Tickets tickets;

    @Autowired
    TransactionTemplate tx;

    @Test
    void aTicketGoesFromItsReceiptToItsClosure() {
        TicketNumber number = open("hardware");
        assertThat(status(number)).isEqualTo(Status.OPEN);
        as("agent1", number, new Action.Claim());
        assertThat(status(number)).isEqualTo(Status.IN_PROGRESS);
        as("agent1", number, new Action.Resolve(Resolution.SOLVED, "Restart it.", null, null, null));
        assertThat(status(number)).isEqualTo(Status.RESOLVED);
        as("agent1", number, new Action.Confirm());
        assertThat(status(number)).isEqualTo(Status.CLOSED);
    }

    private void as(String agent, TicketNumber number, Action action) {
        actor.as(desks.current().actor(agent).orElseThrow(), () -> {
            actions.perform(number, null, action);
            return null;
        });
    }

    private Status status(TicketNumber number) {
        return tx.execute(s -> tickets.get(number).status());
    }

    private TicketNumber open(String topic) {
        return tx.execute(s -> {
            Ticket ticket = opening.open(
                    new Opening.Request(
                            requesters.findOrCreate(Contact.byMail("karen@example.org")),
                            "Printer on fire",
                            "It burns.",
                            topic,
                            null,
                            null,
                            null,
                            Channel.API,
                            List.of(),
                            Map.of(),
                            List.of()),
                    steps.now());
            return ticket.number();
        });
    }
}
