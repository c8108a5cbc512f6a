package io.flowdesk.ticket.flow;

import io.flowdesk.ticket.EventKind;
import io.flowdesk.ticket.Step;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.conversation.Conversation;
import io.flowdesk.ticket.conversation.Message;
import io.flowdesk.ticket.policy.Policies;
import io.flowdesk.ticket.policy.Policies.Verdict;
import org.springframework.stereotype.Component;

/** Reads what a requester answered to a solution. Only what the table is sure of is taken as his word. */
@Component
public class Judging {

    private final Policies policies;
    private final Conversation conversation;

    Judging(Policies policies, Conversation conversation) {
        this.policies = policies;
        this.conversation = conversation;
    }

    public Verdict judge(Ticket ticket, Step step) {
        Verdict verdict = conversation
                .lastHeard(ticket)
                .map(Message::body)
                .map(policies::verdict)
                .orElse(Verdict.UNSURE);
        if (verdict != Verdict.UNSURE) {
            step.happened(
                    ticket,
                    verdict == Verdict.SOLVED ? EventKind.CONFIRMED : EventKind.REJECTED,
                    "by what the requester wrote");
        }
        return verdict;
    }
}
