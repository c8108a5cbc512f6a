package io.flowdesk.process.story;

/** Stretches that many ways have in common. */
public final class Leg {

    private Leg() {}

    public static final String RECEIVED =
            """
            Start_Received Call_Intake Start_Intake Task_Screen Gateway_Spam
            """;

    public static final String ACKNOWLEDGED = """
            Task_Acknowledge Gateway_Duplicate
            """;

    public static final String ROUTED =
            """
            Task_DerivePriority Task_Route Gateway_ApprovalNeeded
            """;

    public static final String TAKEN_IN =
            """
            End_TakenIn Gateway_TakenIn Sub_HandleTicket Start_Handling
            """;

    /** Re-classified while an approval was asked for. */
    public static final String TAKEN_OVER =
            """
            Event_Rerouted End_Rerouted Gateway_TakenIn Sub_HandleTicket Start_Handling
            """;

    /** From the receipt to the door of the team, with nothing special. */
    public static final String INTAKE = RECEIVED + ACKNOWLEDGED + ROUTED + TAKEN_IN;

    public static final String ASSIGNMENT =
            """
            Call_Assign Start_Assignment Gateway_TriageNeeded
            """;

    public static final String TO_THE_QUEUE =
            """
            Task_PickAgent Task_SetOpen Gateway_Picked Task_TellTeam End_Offered Gateway_Assigned Task_WorkOnTicket
            """;

    public static final String TO_AN_AGENT =
            """
            Task_PickAgent Task_SetOpen Gateway_Picked Task_TellAgent End_Assigned Gateway_Assigned Task_WorkOnTicket
            """;

    public static final String OFFERED = ASSIGNMENT + " Gateway_ApprovalNeeded " + TO_THE_QUEUE;

    public static final String ASSIGNED = ASSIGNMENT + " Gateway_ApprovalNeeded " + TO_AN_AGENT;

    public static final String APPROVAL_ASKED =
            """
            Call_Approval Start_Approval Task_AskApprover Task_TellApprover Task_Approve
            """;

    /** Within the approval, and at the gateway of whoever called it. */
    public static final String APPROVED =
            """
            Gateway_Approved Task_TellApproved End_Approved Gateway_Approved
            """;

    public static final String DECLINED =
            """
            Gateway_Approved Task_Decline Task_TellDeclined End_Declined Gateway_Approved End_Declined
            """;

    public static final String MOVED_UP =
            """
            Gateway_Outcome Call_Escalate Start_Escalation Task_ChoosePath Gateway_Path Task_MoveUp Gateway_Review Task_StartReview
            Start_Review Task_ReviewEscalation Task_TellEscalated End_Escalated
            """;

    public static final String MOVED_UP_UNREVIEWED =
            """
            Gateway_Outcome Call_Escalate Start_Escalation Task_ChoosePath Gateway_Path Task_MoveUp Gateway_Review
            Task_TellEscalated End_Escalated
            """;

    public static final String LEAD_ASKED =
            """
            Gateway_Outcome Call_Escalate Start_Escalation Task_ChoosePath Gateway_Path Gateway_Review Task_StartReview
            Start_Review Task_ReviewEscalation Task_TellEscalated End_Escalated
            """;

    public static final String REROUTED = """
            Event_Reroute Sub_HandleTicket Start_Handling
            """;

    public static final String SOLUTION_SENT =
            """
            Call_ConfirmSolution Start_Confirmation Task_SetResolved Gateway_AskForConfirmation Task_SendSolution
            """;

    public static final String FINAL_SOLUTION_SENT =
            """
            Call_ConfirmSolution Start_Confirmation Task_SetResolved Gateway_AskForConfirmation Task_SendFinalSolution
            End_ClosedDirectly
            """;

    public static final String VERDICT_AWAITED =
            """
            Sub_WaitForVerdict Start_Verdict Task_FollowUp
            """;

    public static final String HANDLED = "Gateway_Solved End_Handled ";

    public static final String CLOSING = """
            Call_Closure Start_Closure Task_EndSideWork
            """;

    /** Told, and the window is open. */
    public static final String SHUT =
            """
            Task_SetClosed Task_TellClosed Gateway_ReopenWindow
            """;

    public static final String CLOSED = CLOSING + SHUT;

    public static final String REOPENED_AFTER_CLOSURE =
            """
            Event_Reopened Task_Reopen Task_TellReopened End_Reopened Gateway_Reopened Sub_HandleTicket Start_Handling
            """;

    public static final String WAITS_FOR_REQUESTER =
            """
            Gateway_Outcome Call_WaitForRequester Start_WaitForRequester Task_SetWaiting Task_SendQuestion
            Gateway_AnsweredMeanwhile Task_WaitForRequester
            """;

    public static final String WAITS_FOR_THIRD_PARTY =
            """
            Gateway_Outcome Call_WaitForThirdParty Start_WaitForThirdParty Task_SetWaiting Task_TellRequester
            Task_WaitForThirdParty
            """;
}
