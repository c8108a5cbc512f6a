package io.flowdesk.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.process.story.ATicket;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every outcome of the form that an agent works with. */
class WorkOnTicketFormIT extends FormsInTasklist {

    private ATicket ticket;

    @BeforeEach
    void anAgentHasATicket() {
        ticket = claimed();
    }

    private Tasklist with(String outcome) {
        return as("agent1").opens(ticket, "Task_WorkOnTicket").chooses("Outcome", outcome);
    }

    @Test
    void aReplyIsSentAndTheTicketKept() {
        with("Reply to the requester")
                .writes("Message to the requester", "Try again.")
                .completes();
        left(ticket, "IN_PROGRESS, service-desk, agent1", "replied → karen@example.org");
        assertThat(as("agent1").opens(ticket, "Task_WorkOnTicket").reads()).contains("Try again.");
    }

    @Test
    void aNoteIsReadByTheDeskOnly() {
        with("Write an internal note")
                .writes("Internal note", "Not the first time.")
                .completes();
        left(ticket, "IN_PROGRESS, service-desk, agent1");
    }

    @Test
    void theRequesterIsAsked() {
        with("Ask the requester")
                .writes("Message to the requester", "Since when?")
                .completes();
        left(ticket, "WAITING_ON_REQUESTER, service-desk, agent1", "question-asked → karen@example.org");
    }

    @Test
    void aSupplierIsWaitedFor() {
        with("Wait for a third party")
                .picksNextMonth("15", "10:00")
                .writes("Reason", "The supplier.")
                .completes();
        left(ticket, "WAITING_ON_THIRD_PARTY, service-desk, agent1", "waiting-for-third-party → karen@example.org");
    }

    @ParameterizedTest
    @CsvSource({
        "Solved,SOLVED",
        "Solved for now by a workaround,WORKAROUND",
        "Is dealt with in another ticket,DUPLICATE",
        "Nothing to solve,INVALID",
        "The requester does not answer,NO_RESPONSE"
    })
    void theSolutionIsSent(String how, String resolution) {
        with("Resolve: send the solution")
                .writes("Message to the requester", "Unplug it.")
                .chooses("How it ended", how)
                .ticks("I have verified that the solution works")
                .writes("Cause", "Age")
                .completes();
        left(ticket, "RESOLVED as " + resolution + ", service-desk, agent1", "resolved → karen@example.org");
    }

    @Test
    void whatTheRequesterHasConfirmedIsClosedAtOnce() {
        with("Resolve and close")
                .writes("Message to the requester", "As said on the phone.")
                .completes();
        left(ticket, "CLOSED as SOLVED, service-desk, agent1", "resolved-and-closed → karen@example.org");
    }

    @Test
    void anotherTeamGetsIt() {
        with("Transfer to another team")
                .chooses("Team", "Infrastructure")
                .writes("Reason", "It is the switch.")
                .completes();
        left(ticket, "OPEN, infrastructure, expert2", "assigned → expert2");
    }

    @Test
    void itClimbsATier() {
        with("Escalate")
                .chooses("Way of escalation", "To a team of the next tier")
                .writes("Reason", "Too hard.")
                .completes();
        left(
                ticket,
                "OPEN, applications, expert1",
                "escalated → lead1",
                "escalated → karen@example.org",
                "assigned → expert1");
    }

    @Test
    void theLeadIsAsked() {
        with("Escalate")
                .chooses("Way of escalation", "To the lead of the team")
                .writes("Reason", "Please look.")
                .completes();
        left(ticket, "OPEN, service-desk, agent1", "escalated → lead1", "escalated → karen@example.org");
    }

    @Test
    void itWasSomethingElse() {
        with("Correct topic, impact or urgency")
                .chooses("Help topic", "Network")
                .chooses("Impact", "High")
                .chooses("Urgency", "High")
                .chooses("Priority", "Emergency")
                .writes("Product or service", "Wifi")
                .writes("Reason", "No light at the router.")
                .completes();
        left(ticket, "OPEN, infrastructure, expert2", "assigned → expert2");
    }

    @Test
    void theIdentityIsProved() {
        with("Record that the identity was verified")
                .chooses("How the identity was verified", "Call back")
                .writes("Remark", "Number of the file.")
                .completes();
        left(ticket, "IN_PROGRESS, service-desk, agent1");
        assertThat(as("agent1").opens(ticket, "Task_WorkOnTicket").reads())
                .contains(ticket.number().value());
    }

    @ParameterizedTest
    @CsvSource({
        "Duplicate of another ticket,DUPLICATE",
        "Not a request for us,INVALID",
        "Spam,SPAM",
        "Withdrawn by the requester,WITHDRAWN",
        "The requester does not answer,NO_RESPONSE"
    })
    void itIsClosedWithoutASolution(String why, String resolution) {
        with("Close without a solution")
                .chooses("Why it is closed", why)
                .writes("Reason", "As it is.")
                .completes();
        boolean isSilent = Set.of("SPAM", "WITHDRAWN").contains(resolution);
        String[] letters = isSilent ? new String[0] : new String[] {"closed → karen@example.org"};
        left(ticket, "CLOSED as " + resolution + ", service-desk, agent1", letters);
    }
}
