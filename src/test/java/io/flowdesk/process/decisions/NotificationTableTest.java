package io.flowdesk.process.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.notification.NotificationEvent;
import io.flowdesk.process.decisions.Table.Hit;
import io.flowdesk.ticket.Resolution;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class NotificationTableTest extends TableCases {

    NotificationTableTest() {
        super(DecisionTable.NOTIFICATION);
    }

    @Override
    List<Case> cases() {
        return List.of(
                rule("Acknowledge", ordinary("received"), "REQUESTER", "MAIL", "received"),
                rule("RequesterWroteAgent", ordinary("requester-wrote"), "ASSIGNEE", "MAIL", "requester-wrote"),
                rule("CollaboratorWroteRequester", ordinary("requester-wrote"), "REQUESTER", "MAIL", "message"),
                rule("RequesterWroteCollaborators", byPhone("requester-wrote"), "COLLABORATORS", "MAIL", "message"),
                rule("Reply", ordinary("replied"), "REQUESTER", "MAIL", "reply"),
                rule("ReplyCopy", byPhone("replied"), "COLLABORATORS", "MAIL", "reply"),
                rule("ReplyCall", byPhone("replied"), "REQUESTER", "CALL", "call-reply"),
                rule("Question", ordinary("question-asked"), "REQUESTER", "MAIL", "question"),
                rule("QuestionCopy", ordinary("question-asked"), "COLLABORATORS", "MAIL", "question"),
                rule("QuestionCall", byPhone("question-asked"), "REQUESTER", "CALL", "call-question"),
                rule("Reminder", ordinary("requester-reminded"), "REQUESTER", "MAIL", "question-reminder"),
                rule("ReminderCall", byPhone("requester-reminded"), "REQUESTER", "CALL", "call-question-reminder"),
                rule("ThirdParty", ordinary("waiting-for-third-party"), "REQUESTER", "MAIL", "third-party"),
                rule("ThirdPartyDue", ordinary("third-party-due"), "ASSIGNEE", "MAIL", "third-party-due"),
                rule("Assigned", ordinary("assigned"), "ASSIGNEE", "MAIL", "assigned"),
                rule("EmergencyInQueue", emergency("offered-to-team"), "TEAM", "MAIL", "offered"),
                rule("Unclaimed", ordinary("unclaimed"), "LEAD", "MAIL", "unclaimed"),
                rule("TriageOverdue", ordinary("triage-overdue"), "LEAD", "MAIL", "triage-overdue"),
                rule("EscalatedLead", ordinary("escalated"), "LEAD", "MAIL", "escalated"),
                rule("EscalatedManager", emergency("escalated"), "MANAGER", "MAIL", "escalated"),
                rule("EscalatedRequester", ordinary("escalated"), "REQUESTER", "MAIL", "escalated-requester"),
                rule("ApprovalAsked", ordinary("approval-asked"), "APPROVER", "MAIL", "approval-asked"),
                rule("ApprovalReminded", ordinary("approval-reminded"), "APPROVER", "MAIL", "approval-reminder"),
                rule(
                        "ApprovalHandedOver",
                        ordinary("approval-handed-over"),
                        "APPROVER",
                        "MAIL",
                        "approval-handed-over"),
                rule("ApprovalDelayed", ordinary("approval-handed-over"), "REQUESTER", "MAIL", "approval-delayed"),
                rule("Approved", ordinary("approved"), "REQUESTER", "MAIL", "approved"),
                rule("Declined", ended("declined", "DECLINED"), "REQUESTER", "MAIL", "declined"),
                rule("DeclinedCall", byPhone("declined"), "REQUESTER", "CALL", "call-declined"),
                rule("Solution", ended("resolved", "SOLVED"), "REQUESTER", "MAIL", "solution"),
                rule("SolutionCopy", ended("resolved", "WORKAROUND"), "COLLABORATORS", "MAIL", "solution-copy"),
                rule("SolutionCall", byPhone("resolved"), "REQUESTER", "CALL", "call-solution"),
                rule("GivenUp", ended("resolved", "NO_RESPONSE"), "REQUESTER", "MAIL", "no-response"),
                rule("GivenUp", ended("resolved-and-closed", "NO_RESPONSE"), "REQUESTER", "MAIL", "no-response"),
                rule("SolvedAndClosed", solvedAtOnce(), "REQUESTER", "MAIL", "solved-and-closed"),
                rule("SolvedAndClosedCopy", solvedAtOnce(), "COLLABORATORS", "MAIL", "solved-and-closed"),
                rule("ConfirmationReminder", reminded(), "REQUESTER", "MAIL", "confirmation-reminder"),
                rule("Rejected", ordinary("rejected"), "ASSIGNEE", "MAIL", "rejected"),
                rule("Reopened", ordinary("reopened"), "ASSIGNEE", "MAIL", "reopened"),
                rule("Closed", closed("SOLVED", 3, "resolved"), "REQUESTER", "MAIL", "closed"),
                rule(
                        "ClosedAfterReminder",
                        closed("WORKAROUND", 3, "confirmation-reminded"),
                        "REQUESTER",
                        "MAIL",
                        "closed"),
                rule("ClosedWithoutAnswer", ended("closed", "NO_RESPONSE"), "REQUESTER", "MAIL", "no-response"),
                rule("Duplicate", ended("closed", "DUPLICATE"), "REQUESTER", "MAIL", "closed-duplicate"),
                rule("DuplicateCall", endedByPhone("DUPLICATE"), "REQUESTER", "CALL", "call-closed"),
                rule("Invalid", ended("closed", "INVALID"), "REQUESTER", "MAIL", "closed-invalid"),
                rule("InvalidCall", endedByPhone("INVALID"), "REQUESTER", "CALL", "call-closed"),
                rule("ClosedAsDeclined", ended("closed", "DECLINED"), "REQUESTER", "MAIL", "declined"),
                rule("ClosedAsDeclinedCall", endedByPhone("DECLINED"), "REQUESTER", "CALL", "call-declined"),
                rule("WithdrawnAgent", endedByPhone("WITHDRAWN"), "AGENT_IN_CHARGE", "MAIL", "withdrawn"),
                rule("Mentioned", ordinary("mentioned"), "MENTIONED", "MAIL", "mentioned"),
                rule("FollowUp", ordinary("follow-up-opened"), "ASSIGNEE", "MAIL", "follow-up-opened"),
                rule("SlaAgentTask", ordinary("sla-agent"), "ASSIGNEE", "TASK", "sla-notice"),
                rule("SlaAgentMail", ordinary("sla-agent"), "ASSIGNEE", "MAIL", "sla-notice"),
                rule("SlaLeadTask", ordinary("sla-lead"), "LEAD", "TASK", "sla-notice"),
                rule("SlaLeadMail", ordinary("sla-lead"), "LEAD", "MAIL", "sla-notice"),
                rule("SlaManagerTask", ordinary("sla-manager"), "MANAGER", "TASK", "sla-notice"),
                rule("SlaManagerMail", ordinary("sla-manager"), "MANAGER", "MAIL", "sla-notice"),
                rule("SlaRequester", ordinary("sla-requester"), "REQUESTER", "MAIL", "sla-delay"),
                rule("SlaChangeAgentTask", ordinary("sla-breached-by-change"), "ASSIGNEE", "TASK", "sla-change"),
                rule("SlaChangeAgentMail", ordinary("sla-breached-by-change"), "ASSIGNEE", "MAIL", "sla-change"),
                rule("SlaChangeLeadTask", ordinary("sla-breached-by-change"), "LEAD", "TASK", "sla-change"),
                rule("SlaChangeLeadMail", ordinary("sla-breached-by-change"), "LEAD", "MAIL", "sla-change"),
                rule("PromiseNearTask", ordinary("promise-near"), "ASSIGNEE", "TASK", "promise-near"),
                rule("PromiseNearMail", ordinary("promise-near"), "ASSIGNEE", "MAIL", "promise-near"),
                rule("PromiseMissedTask", ordinary("promise-missed"), "LEAD", "TASK", "promise-missed"),
                rule("PromiseMissedMail", ordinary("promise-missed"), "LEAD", "MAIL", "promise-missed"),
                rule("DeliveryFailed", ordinary("delivery-failed"), "ASSIGNEE", "TASK", "delivery-failed"));
    }

    @Test
    void noEventIsMissingInTheTable() {
        assertThat(Arrays.stream(NotificationEvent.values()).filter(event -> cases().stream()
                        .noneMatch(row -> row.inputs().get(0).equals(event.key()))))
                .isEmpty();
    }

    @Test
    void noMailIsWrittenToARequesterWithoutAnAddress() {
        for (NotificationEvent event : NotificationEvent.values()) {
            for (String resolution : names(Resolution.class)) {
                assertThat(table.ask(event.key(), "PHONE", resolution, "EMERGENCY", false, 0, "", true))
                        .noneSatisfy(hit -> assertThat(hit.answer())
                                .containsEntry("recipient", "REQUESTER")
                                .containsEntry("medium", "MAIL"));
            }
        }
    }

    @Test
    void aTicketThatBeganOnThePhoneIsNotAcknowledgedByAnotherCall() {
        assertThat(table.ask("received", "PHONE", "", "NORMAL", false, 0, "", true))
                .isEmpty();
    }

    @Test
    void whatAStrangerWritesGoesToNobodyInCopyUntilAnAgentHasAnswered() {
        assertThat(table.ask("requester-wrote", "EMAIL", "", "NORMAL", true, 1, "received", false))
                .extracting(Hit::rule)
                .containsExactly("RequesterWroteAgent", "CollaboratorWroteRequester");
        assertThat(table.ask("replied", "EMAIL", "", "NORMAL", true, 1, "received", false))
                .extracting(Hit::rule)
                .contains("ReplyCopy");
    }

    @Test
    void aMachineIsNotAcknowledged() {
        assertThat(table.ask("received", "SYSTEM", "", "NORMAL", true, 0, "", true))
                .isEmpty();
    }

    @Test
    void aQueueIsWatchedSoOnlyAnEmergencyIsAnnounced() {
        assertThat(table.ask("offered-to-team", "API", "", "HIGH", true, 0, "", true))
                .isEmpty();
    }

    @Test
    void nobodyIsToldThatSpamIsClosed() {
        assertThat(table.ask(ended("closed", "SPAM").toArray())).isEmpty();
    }

    @Test
    void whoTakesARequestBackIsNotToldThatHeDid() {
        assertThat(table.ask(ended("closed", "WITHDRAWN").toArray()))
                .extracting(Hit::rule)
                .containsExactly("WithdrawnAgent");
    }

    @Test
    void theEndIsNotToldTwice() {
        assertThat(table.ask(closed("SOLVED", 2, "resolved-and-closed").toArray()))
                .isEmpty();
        for (String end : List.of("resolved", "resolved-and-closed")) {
            assertThat(table.ask(closed("NO_RESPONSE", 4, end).toArray())).isEmpty();
            assertThat(table.ask(closed("DUPLICATE", 2, end).toArray())).isEmpty();
            assertThat(table.ask(closed("INVALID", 2, end).toArray())).isEmpty();
        }
        assertThat(table.ask(closed("DECLINED", 2, "declined").toArray())).isEmpty();
        assertThat(table.ask("closed", "PHONE", "DECLINED", "NORMAL", false, 0, "declined", true))
                .isEmpty();
    }

    @Test
    void silenceAfterAReminderDoesNotCostAFifthMail() {
        assertThat(table.ask(closed("SOLVED", 4, "confirmation-reminded").toArray()))
                .isEmpty();
    }

    @Test
    void givingUpIsNoSolution() {
        for (String event : List.of("resolved", "resolved-and-closed")) {
            assertThat(table.ask(ended(event, "NO_RESPONSE").toArray()))
                    .extracting(Hit::rule)
                    .containsExactly("GivenUp");
        }
    }

    @Test
    void whoDidNotAnswerIsNotAskedOnceMore() {
        assertThat(table.ask(ended("confirmation-reminded", "NO_RESPONSE").toArray()))
                .isEmpty();
    }

    private static List<Object> ordinary(String event) {
        return given(event, "PORTAL", "", "NORMAL", true, 1, "received", true);
    }

    private static List<Object> emergency(String event) {
        return given(event, "API", "", "EMERGENCY", true, 1, "received", true);
    }

    private static List<Object> byPhone(String event) {
        return given(event, "PHONE", "", "NORMAL", false, 0, "", true);
    }

    private static List<Object> ended(String event, String resolution) {
        return given(event, "EMAIL", resolution, "NORMAL", true, 2, "replied", true);
    }

    private static List<Object> endedByPhone(String resolution) {
        return given("closed", "PHONE", resolution, "NORMAL", false, 0, "", true);
    }

    private static List<Object> closed(String resolution, int mails, String lastTold) {
        return given("closed", "EMAIL", resolution, "NORMAL", true, mails, lastTold, true);
    }

    private static List<Object> solvedAtOnce() {
        return ended("resolved-and-closed", "SOLVED");
    }

    private static List<Object> reminded() {
        return ended("confirmation-reminded", "SOLVED");
    }
}
