package io.flowdesk.ticket.action;

import static io.flowdesk.ticket.Status.CLOSED;
import static io.flowdesk.ticket.Status.IN_PROGRESS;
import static io.flowdesk.ticket.Status.NEW;
import static io.flowdesk.ticket.Status.OPEN;
import static io.flowdesk.ticket.Status.RESOLVED;
import static io.flowdesk.ticket.Status.WAITING_ON_REQUESTER;
import static io.flowdesk.ticket.Status.WAITING_ON_THIRD_PARTY;

import io.flowdesk.ticket.Status;
import io.flowdesk.ticket.refusal.NotPossible;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The actions by their public name, and the statuses in which each is possible (the contract's table). */
public enum ActionKind {
    CLAIM("claim", Action.Claim.class, Moves.WITH_TABLES, EnumSet.of(OPEN, IN_PROGRESS)),
    RELEASE("release", Action.Release.class, Moves.WITH_TABLES, workable()),
    ASSIGN("assign", Action.Assign.class, Moves.WITH_TABLES, workableOrNew()),
    REFER("refer", Action.Refer.class, Moves.WITH_TABLES, EnumSet.of(OPEN, IN_PROGRESS)),
    TRANSFER("transfer", Action.Transfer.class, Moves.BY_TASK, workable()),
    ESCALATE("escalate", Action.Escalate.class, Moves.BY_TASK, workable()),
    REQUEST_INFO("request-info", Action.RequestInfo.class, Moves.BY_TASK, EnumSet.of(OPEN, IN_PROGRESS)),
    WAIT_THIRD_PARTY("wait-third-party", Action.WaitThirdParty.class, Moves.BY_TASK, EnumSet.of(OPEN, IN_PROGRESS)),
    RESUME("resume", Action.Resume.class, Moves.BY_TASK, EnumSet.of(WAITING_ON_REQUESTER, WAITING_ON_THIRD_PARTY)),
    RECLASSIFY("reclassify", Action.Reclassify.class, Moves.WITH_TABLES, workableOrNew()),
    CHANGE_REQUESTER(
            "change-requester", Action.ChangeRequester.class, Moves.WITH_TABLES, EnumSet.of(OPEN, IN_PROGRESS)),
    VERIFY_IDENTITY("verify-identity", Action.VerifyIdentity.class, Moves.WITH_TABLES, EnumSet.of(OPEN, IN_PROGRESS)),
    RESOLVE("resolve", Action.Resolve.class, Moves.BY_TASK, workable()),
    CONFIRM("confirm", Action.Confirm.class, Moves.BY_MESSAGE, EnumSet.of(RESOLVED)),
    REJECT("reject", Action.Reject.class, Moves.BY_MESSAGE, EnumSet.of(RESOLVED)),
    CLOSE("close", Action.Close.class, Moves.BY_TASK, unfinished()),
    NOT_SPAM("not-spam", Action.NotSpam.class, Moves.BY_TASK, EnumSet.of(NEW)),
    APPROVE("approve", Action.Approve.class, Moves.BY_TASK, workableOrNew()),
    DECLINE("decline", Action.Decline.class, Moves.BY_TASK, workableOrNew()),
    REOPEN("reopen", Action.Reopen.class, Moves.BY_MESSAGE, EnumSet.of(RESOLVED, CLOSED)),
    WITHDRAW("withdraw", Action.Withdraw.class, Moves.BY_MESSAGE, workableOrNew()),
    LINK("link", Action.Link.class, Moves.WITH_TABLES, unfinished()),
    ADD_COLLABORATOR("add-collaborator", Action.AddCollaborator.class, Moves.WITH_TABLES, unfinished()),
    REMOVE_COLLABORATOR("remove-collaborator", Action.RemoveCollaborator.class, Moves.WITH_TABLES, unfinished()),
    ADD_TASK("add-task", Action.AddTask.class, Moves.WITH_TABLES, EnumSet.of(OPEN, IN_PROGRESS)),
    LOG_WORK("log-work", Action.LogWork.class, Moves.WITH_TABLES, unfinished()),
    PROMISE("promise", Action.Promise.class, Moves.WITH_TABLES, unfinished()),
    REPLY("reply", Action.Reply.class, Moves.WITH_TABLES, workable()),
    NOTE("note", Action.Note.class, Moves.WITH_TABLES, unfinished()),
    JUDGE("judge", Action.Judge.class, Moves.BY_TASK, EnumSet.of(RESOLVED));

    /** How an action reaches the process. */
    public enum Moves {
        /** It changes the ticket; the process stays where it is, unless the change re-routes it. */
        WITH_TABLES,
        /** It completes the one open task that waits for it, as a form in Tasklist does. */
        BY_TASK,
        /** It is a message that the process waits for. */
        BY_MESSAGE
    }

    private final String publicName;
    private final Class<? extends Action> type;
    private final Moves moves;
    private final Set<Status> possibleIn;

    ActionKind(String publicName, Class<? extends Action> type, Moves moves, Set<Status> possibleIn) {
        this.publicName = publicName;
        this.type = type;
        this.moves = moves;
        this.possibleIn = possibleIn;
    }

    public String publicName() {
        return publicName;
    }

    public Class<? extends Action> type() {
        return type;
    }

    public Moves moves() {
        return moves;
    }

    public void requirePossibleIn(Status status) {
        NotPossible.unless(
                possibleIn.contains(status),
                "A ticket that is " + status + " does not take the action " + publicName + ".");
    }

    public static Optional<ActionKind> named(String publicName) {
        return Arrays.stream(values())
                .filter(kind -> kind.publicName.equals(publicName))
                .findFirst();
    }

    public static ActionKind of(Action action) {
        return Arrays.stream(values())
                .filter(kind -> kind.type.isInstance(action))
                .findFirst()
                .orElseThrow();
    }

    private static Set<Status> workable() {
        return EnumSet.of(OPEN, IN_PROGRESS, WAITING_ON_REQUESTER, WAITING_ON_THIRD_PARTY);
    }

    private static Set<Status> workableOrNew() {
        Set<Status> statuses = workable();
        statuses.add(NEW);
        return statuses;
    }

    private static Set<Status> unfinished() {
        Set<Status> statuses = workableOrNew();
        statuses.add(RESOLVED);
        return statuses;
    }
}
