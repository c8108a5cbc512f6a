package io.flowdesk.tasklist;

import io.flowdesk.process.story.ATicket;
import io.flowdesk.ticket.action.Action;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every outcome of the forms with which an agent ends a wait. */
class WaitingFormsIT extends FormsInTasklist {

    private static final String REQUESTER = "Task_WaitForRequester";
    private static final String THIRD_PARTY = "Task_WaitForThirdParty";

    private ATicket waitingIn(String task) {
        ATicket ticket = claimed();
        if (task.equals(REQUESTER)) {
            story.agent("agent1").asks(ticket, "Since when?");
        } else {
            Instant until = Instant.now().plus(20, ChronoUnit.DAYS);
            story.agent("agent1").does(ticket, new Action.WaitThirdParty("the supplier", until));
        }
        return ticket.forgettingItsWay();
    }

    private Tasklist ends(ATicket ticket, String task, String outcome) {
        return as("agent1").opens(ticket, task).chooses("Outcome", outcome);
    }

    @ParameterizedTest
    @ValueSource(strings = {REQUESTER, THIRD_PARTY})
    void theWorkGoesOn(String task) {
        ATicket ticket = waitingIn(task);
        ends(ticket, task, "Go on working")
                .writes("Internal note", "He called.")
                .completes();
        left(ticket, "IN_PROGRESS, service-desk, agent1");
    }

    @ParameterizedTest
    @ValueSource(strings = {REQUESTER, THIRD_PARTY})
    void theSolutionIsSent(String task) {
        ATicket ticket = waitingIn(task);
        ends(ticket, task, "Resolve: send the solution")
                .writes("Message to the requester", "It is new now.")
                .completes();
        left(ticket, "RESOLVED as SOLVED, service-desk, agent1", "resolved → karen@example.org");
    }

    @ParameterizedTest
    @ValueSource(strings = {REQUESTER, THIRD_PARTY})
    void whatTheRequesterHasConfirmedIsClosedAtOnce(String task) {
        ATicket ticket = waitingIn(task);
        ends(ticket, task, "Resolve and close")
                .writes("Message to the requester", "As said on the phone.")
                .completes();
        left(ticket, "CLOSED as SOLVED, service-desk, agent1", "resolved-and-closed → karen@example.org");
    }

    @ParameterizedTest
    @ValueSource(strings = {REQUESTER, THIRD_PARTY})
    void anotherTeamGetsIt(String task) {
        ATicket ticket = waitingIn(task);
        ends(ticket, task, "Transfer to another team")
                .chooses("Team", "Infrastructure")
                .writes("Reason", "It is the switch.")
                .completes();
        left(ticket, "OPEN, infrastructure, expert2", "assigned → expert2");
    }

    @ParameterizedTest
    @ValueSource(strings = {REQUESTER, THIRD_PARTY})
    void itClimbsATier(String task) {
        ATicket ticket = waitingIn(task);
        ends(ticket, task, "Escalate").writes("Reason", "Too hard.").completes();
        left(
                ticket,
                "OPEN, applications, expert1",
                "escalated → lead1",
                "escalated → karen@example.org",
                "assigned → expert1");
    }

    @ParameterizedTest
    @ValueSource(strings = {REQUESTER, THIRD_PARTY})
    void itIsClosedWithoutASolution(String task) {
        ATicket ticket = waitingIn(task);
        ends(ticket, task, "Close without a solution")
                .chooses("Why it is closed", "The requester does not answer")
                .writes("Reason", "Three mails.")
                .completes();
        left(ticket, "CLOSED as NO_RESPONSE, service-desk, agent1", "closed → karen@example.org");
    }
}
