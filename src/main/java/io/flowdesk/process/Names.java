package io.flowdesk.process;

/**
 * Every name that the models and Java share. A test parses the models and fails on a name that only one side knows.
 * A name stays here for one release after its last use, for tickets that are still on an old model.
 */
public final class Names {

    private Names() {}

    /** Ids of processes, and names of their files. */
    public static final class Process {
        public static final String TICKET_LIFECYCLE = "ticket-lifecycle";
        public static final String TICKET_INTAKE = "ticket-intake";
        public static final String TICKET_APPROVAL = "ticket-approval";
        public static final String TICKET_ASSIGNMENT = "ticket-assignment";
        public static final String TICKET_ESCALATION = "ticket-escalation";
        public static final String ESCALATION_REVIEW = "escalation-review";
        public static final String WAITING_FOR_REQUESTER = "waiting-for-requester";
        public static final String WAITING_FOR_THIRD_PARTY = "waiting-for-third-party";
        public static final String RESOLUTION_CONFIRMATION = "resolution-confirmation";
        public static final String TICKET_CLOSURE = "ticket-closure";
        public static final String RECORD_CONTACT = "record-contact";
        public static final String SIDE_TASK = "side-task";
        public static final String HELD_MAIL = "held-mail";
        public static final String SLA_CLOCK = "sla-clock";
        public static final String SLA_WATCHDOG = "sla-watchdog";
        public static final String PROMISE = "promise";
        public static final String UNDELIVERABLE = "undeliverable";

        private Process() {}
    }

    /** Messages that a process waits for. */
    public static final class Message {
        public static final String REQUESTER_WROTE = "requesterWrote";
        public static final String CONFIRMED = "confirmed";
        public static final String REJECTED = "rejected";
        public static final String WITHDRAWN = "withdrawn";
        public static final String MERGED = "merged";
        public static final String REROUTE = "reroute";
        public static final String REOPENED = "reopened";
        /** Told to what runs beside the lifecycle. */
        public static final String TICKET_CLOSED = "ticketClosed";

        public static final String SLA_CLOCK_CHANGED = "slaClockChanged";
        public static final String SLA_CLOCK_STOPPED = "slaClockStopped";

        public static final String MAIL_LEFT = "mailLeft";
        public static final String MAIL_GIVEN_UP = "mailGivenUp";

        private Message() {}
    }

    /** Process variables: ids and flags, never a text or a person. Their history may be kept. */
    public static final class Variable {
        public static final String TICKET_ID = "ticketId";
        /** What the person who completed the last task decided; the public name of his action. */
        public static final String OUTCOME = "outcome";

        public static final String SIDE_TASK_ID = "sideTaskId";
        /** Of a mail that somebody has to decide on. */
        public static final String HELD_MAIL_ID = "heldMailId";
        /** Of a mail in the outbox. */
        public static final String MAIL_ID = "mailId";
        /** FUNCTIONAL or HIERARCHICAL. */
        public static final String ESCALATION_PATH = "escalationPath";
        /** True when a lead shall review the escalation. */
        public static final String ESCALATION_REVIEW = "escalationReview";
        /** Who is told of an SLA milestone: keys of Milestone.Told. Not kept: it lives within one transaction. */
        public static final String SLA_TOLD = "slaTold";
        /** What else a milestone leads to: a Milestone.Raise. Not kept either. */
        public static final String SLA_RAISE = "slaRaise";

        private Variable() {}
    }

    /** Input parameters of the building blocks. */
    public static final class Input {
        /** Of {@link Bean#NOTIFY_PEOPLE} and {@link Bean#REPORT_UNCLAIMED}: a key of NotificationEvent. */
        public static final String EVENT = "event";
        /** Of {@link Bean#SET_STATUS}: a Status, and perhaps the key of a custom one. */
        public static final String STATUS = "status";

        public static final String CUSTOM_STATUS = "customStatus";
        /** Of {@link Bean#SET_RESOLUTION}: a Resolution. */
        public static final String RESOLUTION = "resolution";
        /** Of {@link Bean#TELL_MILESTONE}: keys of Milestone.Told, with commas between them. */
        public static final String TOLD = "told";
        /** Of {@link Bean#SEND_AGAIN}: the id of a mail in the outbox. */
        public static final String MAIL = "mail";
        /** Of {@link Bean#PICK_AGENT}: an Occasion. */
        public static final String OCCASION = "occasion";

        private Input() {}
    }

    /** Beans that models call: delegates, and some for questions ({@code ticket}, {@code heldMail}) and dates ({@code deadline}). */
    public static final class Bean {
        public static final String TICKET = "ticket";
        public static final String HELD_MAIL = "heldMail";
        public static final String DEADLINE = "deadline";
        public static final String NOTIFY_PEOPLE = "notifyPeople";
        public static final String SET_STATUS = "setStatus";
        public static final String SET_RESOLUTION = "setResolution";
        public static final String SCREEN_TICKET = "screenTicket";
        public static final String DERIVE_PRIORITY = "derivePriority";
        public static final String ROUTE_TICKET = "routeTicket";
        public static final String ASK_APPROVER = "askApprover";
        public static final String HAND_TO_DEPUTY = "handToDeputy";
        public static final String PICK_AGENT = "pickAgent";
        public static final String CHOOSE_ESCALATION = "chooseEscalation";
        public static final String MOVE_TO_NEXT_TIER = "moveToNextTier";
        public static final String PUT_LEAD_IN_CHARGE = "putLeadInCharge";
        public static final String START_LEAD_REVIEW = "startLeadReview";
        public static final String REMIND_REQUESTER = "remindRequester";
        public static final String REPORT_UNCLAIMED = "reportUnclaimed";
        public static final String JUDGE_REPLY = "judgeReply";
        public static final String REOPEN_TICKET = "reopenTicket";
        public static final String END_SIDE_WORK = "endSideWork";
        public static final String END_LIFECYCLE = "endLifecycle";
        public static final String OPEN_CONTACT_TICKET = "openContactTicket";
        public static final String TAKE_MILESTONE = "takeMilestone";
        public static final String TELL_MILESTONE = "tellMilestone";
        public static final String REROUTE_TICKET = "rerouteTicket";
        public static final String REPAIR_SLA_CLOCKS = "repairSlaClocks";
        public static final String SEND_AGAIN = "sendAgain";

        private Bean() {}
    }

    /** User tasks, by the element id that every model gives them. */
    public static final class Element {
        public static final String WORK_ON_TICKET = "Task_WorkOnTicket";
        public static final String WAIT_FOR_REQUESTER = "Task_WaitForRequester";
        public static final String WAIT_FOR_THIRD_PARTY = "Task_WaitForThirdParty";
        public static final String FOLLOW_UP = "Task_FollowUp";
        public static final String STILL_A_PROBLEM = "Task_StillAProblem";
        public static final String TRIAGE = "Task_Triage";
        public static final String APPROVE = "Task_Approve";
        public static final String JUDGE_SPAM = "Task_JudgeSpam";
        public static final String JUDGE_DUPLICATE = "Task_JudgeDuplicate";
        public static final String REVIEW_ESCALATION = "Task_ReviewEscalation";
        public static final String DO_SIDE_TASK = "Task_DoSideTask";
        public static final String DECIDE_ON_MAIL = "Task_DecideOnMail";
        public static final String DECIDE_ON_SENDER = "Task_DecideOnSender";
        public static final String DECIDE_ON_REPLY = "Task_DecideOnReply";

        private Element() {}
    }

    /** Calls of the lifecycle at which a lost process is started again. */
    public static final class Call {
        public static final String WAIT_FOR_REQUESTER = "Call_WaitForRequester";
        public static final String WAIT_FOR_THIRD_PARTY = "Call_WaitForThirdParty";
        public static final String CONFIRM_SOLUTION = "Call_ConfirmSolution";
        public static final String CLOSURE = "Call_Closure";

        private Call() {}
    }

    /** Timers that Java sets anew; models have more of them. */
    public static final class Timer {
        /** On the work that nobody has claimed. */
        public static final String UNCLAIMED = "Timer_Unclaimed";

        private Timer() {}
    }

    /** Forms, and names of their files. */
    public static final class Form {
        public static final String WORK_ON_TICKET = "work-on-ticket";
        public static final String WAITING_FOR_REQUESTER = "waiting-for-requester";
        public static final String WAITING_FOR_THIRD_PARTY = "waiting-for-third-party";
        public static final String FOLLOW_UP = "follow-up";
        public static final String STILL_A_PROBLEM = "still-a-problem";
        public static final String TRIAGE = "triage";
        public static final String APPROVAL = "approval";
        public static final String JUDGE_SPAM = "judge-spam";
        public static final String JUDGE_DUPLICATE = "judge-duplicate";
        public static final String REVIEW_ESCALATION = "review-escalation";
        public static final String SIDE_TASK = "side-task";
        public static final String RECORD_CONTACT = "record-contact";
        public static final String QUARANTINED_MAIL = "quarantined-mail";
        public static final String MAIL_OF_A_STRANGER = "mail-of-a-stranger";
        public static final String UNPROVEN_REPLY = "unproven-reply";

        private Form() {}
    }

    /** Fields of our forms. What else a form asks for was added by the desk, and is kept as an answer on the ticket. */
    public static final class Field {
        /** What is done or decided; the public name of an action wherever there is one. */
        public static final String OUTCOME = Variable.OUTCOME;

        /** To the requester, or from him. */
        public static final String BODY = "body";
        /** A prepared answer, which comes before the body. */
        public static final String CANNED_RESPONSE = "cannedResponse";
        /** For the desk only. */
        public static final String NOTE = "note";

        public static final String REASON = "reason";
        /** A reason that may be left out. */
        public static final String REMARK = "remark";

        public static final String RESOLUTION = "resolution";
        public static final String VERIFIED = "verified";
        public static final String CAUSE = "cause";
        /** The resolution of a ticket that is closed without a solution. */
        public static final String CLOSE_AS = "closeAs";

        public static final String UNTIL = "until";
        public static final String TEAM = "team";
        public static final String ASSIGNEE = "assignee";
        /** How to escalate. */
        public static final String KIND = "kind";
        /** How an identity was verified. */
        public static final String HOW = "how";

        public static final String HELP_TOPIC = "helpTopic";
        public static final String IMPACT = "impact";
        public static final String URGENCY = "urgency";
        public static final String PRIORITY = "priority";
        public static final String SERVICE = "service";
        public static final String DONE = "done";

        public static final String CHANNEL = "channel";
        public static final String NAME = "name";
        public static final String PHONE = "phone";
        public static final String EMAIL = "email";
        public static final String SUBJECT = "subject";
        public static final String DESCRIPTION = "description";
        public static final String STEPS_TAKEN = "stepsTaken";

        private Field() {}
    }

    /** Lists of the desk that a form offers, as the key of a field's options. */
    public static final class Options {
        public static final String TEAMS = "teams";
        public static final String TOPICS = "topics";
        public static final String AGENTS = "agents";
        public static final String CANNED_RESPONSES = "cannedResponses";

        private Options() {}
    }

    /** Decisions, and names of their files. */
    public static final class Decision {
        public static final String PRIORITY = "priority";
        public static final String ROUTING = "routing";
        public static final String SPAM_RULES = "spam-rules";
        public static final String DUPLICATE_RULES = "duplicate-rules";
        public static final String ASSIGNMENT_STRATEGY = "assignment-strategy";
        public static final String ESCALATION_PATH = "escalation-path";
        public static final String CONFIRMATION = "confirmation";
        public static final String REOPEN_POLICY = "reopen-policy";
        public static final String NOTIFICATION = "notification";
        public static final String SLA_POLICY = "sla-policy";
        public static final String SLA_MILESTONES = "sla-milestones";

        private Decision() {}
    }
}
