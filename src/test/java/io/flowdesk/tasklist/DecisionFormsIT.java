package io.flowdesk.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.process.story.ATicket;
import io.flowdesk.testing.Api;
import io.flowdesk.ticket.TicketNumber;
import io.flowdesk.ticket.action.Action;
import org.junit.jupiter.api.Test;

/** Every outcome of the forms in which a person decides something, and of those beside the work. */
class DecisionFormsIT extends FormsInTasklist {

    private ATicket untriaged() {
        return story.aTicket().topic("other").isThere();
    }

    @Test
    void triageHandsTheTicketOn() {
        ATicket ticket = untriaged();
        as("agent1")
                .opens(ticket, "Task_Triage")
                .claims()
                .picks("Hand it on")
                .chooses("Help topic", "Network")
                .chooses("Impact", "High")
                .chooses("Urgency", "High")
                .chooses("Priority", "Emergency")
                .writes("Product or service", "Wifi")
                .chooses("Team", "Applications")
                .chooses("Agent", "expert1")
                .writes("Remark", "He knows it.")
                .completes();
        left(ticket, "OPEN, applications, expert1", "assigned → expert1");
    }

    @Test
    void triageClosesIt() {
        ATicket ticket = untriaged();
        as("agent1")
                .opens(ticket, "Task_Triage")
                .claims()
                .picks("Close it")
                .chooses("Why it is closed", "Not a request for us")
                .writes("Reason", "An advertisement.")
                .completes();
        left(ticket, "CLOSED as INVALID, service-desk, nobody", "closed → karen@example.org");
    }

    @Test
    void theLeadApproves() {
        ATicket ticket = story.aTicket().topic("request-something").isThere();
        as("lead1").opens(ticket, "Task_Approve").picks("Approve").completes();
        left(ticket, "OPEN, service-desk, nobody", "approved → karen@example.org");
    }

    @Test
    void theLeadDeclines() {
        ATicket ticket = story.aTicket().topic("request-something").isThere();
        as("lead1")
                .opens(ticket, "Task_Approve")
                .picks("Decline")
                .writes("Reason", "Too dear.")
                .completes();
        left(ticket, "CLOSED as DECLINED, service-desk, nobody", "declined → karen@example.org");
    }

    private ATicket suspected() {
        return story.aTicket().from("offers@spam.example").about("You have won").isThere();
    }

    @Test
    void whatIsNoSpamIsTakenIn() {
        ATicket ticket = suspected();
        as("agent1")
                .opens(ticket, "Task_JudgeSpam")
                .claims()
                .picks("No: take it in")
                .completes();
        left(ticket, "OPEN, service-desk, nobody", "received → offers@spam.example");
    }

    @Test
    void spamIsClosedWithoutAWord() {
        ATicket ticket = suspected();
        as("agent1")
                .opens(ticket, "Task_JudgeSpam")
                .claims()
                .picks("Yes: close it")
                .writes("Remark", "A lottery.")
                .completes();
        left(ticket, "CLOSED as SPAM, service-desk, nobody");
    }

    private ATicket twin(String from) {
        story.aTicket().from(from).about("Printer").saying("It burns.").arrives();
        return story.aTicket().from(from).about("Printer").saying("It burns.").isThere();
    }

    @Test
    void aRequestOfItsOwnGoesOn() {
        ATicket ticket = twin("nora");
        as("agent1")
                .opens(ticket, "Task_JudgeDuplicate")
                .claims()
                .picks("No: it is a request")
                .completes();
        left(ticket, "OPEN, service-desk, nobody");
    }

    @Test
    void aDuplicateIsClosed() {
        ATicket ticket = twin("otto");
        as("agent1")
                .opens(ticket, "Task_JudgeDuplicate")
                .claims()
                .picks("Yes: close it")
                .writes("Reason", "Sent twice.")
                .completes();
        left(ticket, "CLOSED as DUPLICATE, service-desk, nobody", "closed → otto@example.org");
    }

    private ATicket resolved() {
        ATicket ticket = claimed();
        story.agent("agent1").resolves(ticket);
        return ticket.forgettingItsWay();
    }

    private Tasklist followsUp(ATicket ticket, String outcome) {
        return as("agent1").opens(ticket, "Task_FollowUp").picks(outcome);
    }

    @Test
    void theRequesterSaysThatItIsSolved() {
        ATicket ticket = resolved();
        followsUp(ticket, "It is solved, says").completes();
        left(ticket, "CLOSED as SOLVED, service-desk, agent1", "closed → karen@example.org");
    }

    @Test
    void theRequesterSaysThatItIsNot() {
        ATicket ticket = resolved();
        followsUp(ticket, "It is not solved, says")
                .writes("What the requester said", "It burns again.")
                .completes();
        left(ticket, "OPEN, service-desk, agent1");
    }

    @Test
    void theDeskSeesThatItIsNot() {
        ATicket ticket = resolved();
        followsUp(ticket, "Take it up again")
                .writes("Reason", "The log says so.")
                .completes();
        left(ticket, "OPEN, service-desk, agent1");
    }

    @Test
    void nobodyWaitsAnyLonger() {
        ATicket ticket = resolved();
        followsUp(ticket, "Close it without").writes("Reason", "He has left.").completes();
        left(ticket, "CLOSED as SOLVED, service-desk, agent1", "closed → karen@example.org");
    }

    private ATicket inDoubt() {
        ATicket ticket = resolved();
        story.requester(ticket).writes(ticket, "it works, thanks");
        return ticket.forgettingItsWay();
    }

    @Test
    void thanksMeanThatItIsSolved() {
        ATicket ticket = inDoubt();
        as("agent1")
                .opens(ticket, "Task_StillAProblem")
                .picks("No: it is solved")
                .completes();
        left(ticket, "CLOSED as SOLVED, service-desk, agent1", "closed → karen@example.org");
    }

    @Test
    void thanksMeanThatTheWorkGoesOn() {
        ATicket ticket = inDoubt();
        as("agent1")
                .opens(ticket, "Task_StillAProblem")
                .picks("Yes: it is not solved")
                .completes();
        left(ticket, "OPEN, service-desk, agent1");
    }

    private ATicket escalated() {
        ATicket ticket = claimed();
        story.agent("agent1").escalates(ticket);
        return ticket.forgettingItsWay();
    }

    @Test
    void theLeadHasSeenTheEscalation() {
        ATicket ticket = escalated();
        as("lead1")
                .opens(ticket, "Task_ReviewEscalation")
                .picks("I have seen it")
                .writes("Remark", "Fine.")
                .completes();
        left(ticket, "OPEN, applications, expert1");
    }

    @Test
    void theLeadTakesTheTicketOver() {
        ATicket ticket = escalated();
        as("lead1")
                .opens(ticket, "Task_ReviewEscalation")
                .picks("I take the ticket over")
                .completes();
        left(ticket, "IN_PROGRESS, applications, lead1");
    }

    @Test
    void anotherTeamHelps() {
        ATicket ticket = claimed();
        story.agent("agent1").does(ticket, new Action.AddTask("Look at the switch", "infrastructure", null));
        ticket.forgettingItsWay();
        as("expert2")
                .opens(ticket, "Task_DoSideTask")
                .claims()
                .writes("What was done", "It was unplugged.")
                .completes();
        left(ticket, "IN_PROGRESS, service-desk, agent1");
    }

    @Test
    void aPhoneCallBecomesATicket() {
        as("agent1")
                .startsProcess("Record")
                .picks("By phone")
                .writes("Name", "Rosa Phone")
                .writes("Phone number", "+49 30 901820")
                .writes("Mail address", "rosa.phone@example.org")
                .writes("Subject", "The lift speaks Dutch")
                .writes("Description", "It greets everybody with goedemorgen.")
                .writes("What was tried already", "Shouting.")
                .chooses("Help topic", "Hardware")
                .writes("Product or service", "Lift")
                .chooses("Impact", "High")
                .chooses("Urgency", "Low")
                .starts();
        String number = Api.at(port)
                .as("agent1")
                .get("/tickets?q=goedemorgen")
                .json()
                .at("/items/0/number")
                .asText();
        assertThat(number).startsWith("HD-");
        left(story.ticket(new TicketNumber(number)), "OPEN, service-desk, nobody", "received → rosa.phone@example.org");
    }
}
