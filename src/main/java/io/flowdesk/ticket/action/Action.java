package io.flowdesk.ticket.action;

import io.flowdesk.identity.Level;
import io.flowdesk.ticket.IdentityProof;
import io.flowdesk.ticket.Priority;
import io.flowdesk.ticket.Resolution;
import io.flowdesk.ticket.Text;
import io.flowdesk.ticket.conversation.Message;
import io.flowdesk.ticket.people.Contact;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person does with a ticket. The same record is made from a call of the API, from a form in Tasklist
 * and from a page of the portal; its constructor refuses input that is invalid whatever the ticket's state.
 */
public sealed interface Action {

    record Claim() implements Action {}

    record Release() implements Action {}

    record Assign(String assignee) implements Action {
        public Assign {
            assignee = Text.line("assignee", assignee, 64);
        }
    }

    record Refer(String team) implements Action {
        public Refer {
            team = Text.line("team", team, 60);
        }
    }

    record Transfer(String team, String reason) implements Action {
        public Transfer {
            team = Text.line("team", team, 60);
            reason = Text.required("reason", reason, Text.BODY);
        }
    }

    record Escalate(String reason, @Nullable Escalation kind) implements Action {
        public Escalate {
            reason = Text.required("reason", reason, Text.BODY);
        }
    }

    record RequestInfo(String body) implements Action {
        public RequestInfo {
            body = Text.required("body", body, Text.BODY);
        }
    }

    record WaitThirdParty(String reason, Instant until) implements Action {
        public WaitThirdParty {
            reason = Text.required("reason", reason, Text.BODY);
            until = Text.present("until", until);
        }
    }

    record Resume() implements Action {}

    record Reclassify(
            @Nullable String helpTopic,
            @Nullable Level impact,
            @Nullable Level urgency,
            @Nullable Priority priority,
            @Nullable String service,
            @Nullable String reason,
            @Nullable String team,
            @Nullable String assignee)
            implements Action {
        public Reclassify {
            service = Text.optional("service", service, 120);
            reason = Text.optional("reason", reason, Text.BODY);
        }
    }

    record ChangeRequester(Contact requester) implements Action {}

    record VerifyIdentity(IdentityProof.How how, @Nullable String note) implements Action {
        public VerifyIdentity {
            how = Text.present("how", how);
            note = Text.optional("note", note, Text.BODY);
        }
    }

    record Resolve(
            Resolution resolution,
            String body,
            @Nullable Boolean verified,
            @Nullable String cause,
            @Nullable Boolean close)
            implements Action {
        public Resolve {
            resolution = Text.present("resolution", resolution);
            body = Text.required("body", body, Text.BODY);
            cause = Text.optional("cause", cause, Text.BODY);
        }
    }

    record Confirm() implements Action {}

    record Reject(String body) implements Action {
        public Reject {
            body = Text.required("body", body, Text.BODY);
        }
    }

    record Close(Resolution resolution, String reason) implements Action {
        public Close {
            resolution = Text.present("resolution", resolution);
            reason = Text.required("reason", reason, Text.BODY);
        }
    }

    record NotSpam() implements Action {}

    record Approve() implements Action {}

    record Decline(String reason) implements Action {
        public Decline {
            reason = Text.required("reason", reason, Text.BODY);
        }
    }

    record Reopen(String reason) implements Action {
        public Reopen {
            reason = Text.required("reason", reason, Text.BODY);
        }
    }

    record Withdraw() implements Action {}

    record Link(String to, LinkKind kind) implements Action {
        public Link {
            to = Text.line("to", to, 20);
            kind = Text.present("kind", kind);
        }
    }

    record AddCollaborator(String email) implements Action {
        public AddCollaborator {
            email = Contact.mail("email", Text.line("email", email, 254));
        }
    }

    record RemoveCollaborator(String email) implements Action {
        public RemoveCollaborator {
            email = Contact.mail("email", Text.line("email", email, 254));
        }
    }

    record AddTask(String title, @Nullable String team, @Nullable String assignee) implements Action {
        public AddTask {
            title = Text.line("title", title, Text.LINE);
        }
    }

    record LogWork(WorkKind kind, Instant startedAt, Integer minutes, String text) implements Action {
        public LogWork {
            kind = Text.present("kind", kind);
            startedAt = Text.present("startedAt", startedAt);
            minutes = WorkKind.minutes(minutes);
            text = Text.required("text", text, Text.BODY);
        }
    }

    /** What a person promised; the engine shows it and reminds of it, but never moves it. */
    record Promise(Instant at) implements Action {
        public Promise {
            at = Text.present("at", at);
        }
    }

    /** @param rest what a mail says beyond its new text; requesters never see it */
    record Reply(String body, Message.Rest rest, List<UUID> attachments) implements Action {
        public Reply {
            body = Text.required("body", body, Text.BODY);
            attachments = List.copyOf(attachments);
        }

        public Reply(String body, List<UUID> attachments) {
            this(body, Message.Rest.NONE, attachments);
        }
    }

    record Note(String body, List<UUID> attachments) implements Action {
        public Note {
            body = Text.required("body", body, Text.BODY);
            attachments = List.copyOf(attachments);
        }
    }

    /** A person has read the answer of a requester to a solution, and says whether it is solved. */
    record Judge(boolean solved) implements Action {}

    /** How a ticket is escalated. */
    enum Escalation {
        FUNCTIONAL,
        HIERARCHICAL
    }
}
