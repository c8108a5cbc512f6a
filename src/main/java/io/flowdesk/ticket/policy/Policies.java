package io.flowdesk.ticket.policy;

import io.flowdesk.identity.AssignmentStrategy;
import io.flowdesk.identity.Level;
import io.flowdesk.ticket.Priority;
import io.flowdesk.ticket.action.Action.Escalation;
import org.jspecify.annotations.Nullable;

/**
 * The decisions of the desk, each a DMN table that an analyst changes. Texts that people wrote are handed to the
 * tables in lower case and are never kept by the engine.
 */
public interface Policies {

    /** {@code priority.dmn}. */
    Priority priority(Level impact, Level urgency);

    /** {@code routing.dmn}. */
    Route route(RoutingFacts facts);

    /** {@code spam-rules.dmn}; null when it is above suspicion, else the reason of the suspicion. */
    @Nullable
    String suspectedSpam(SpamFacts facts);

    /** {@code duplicate-rules.dmn}; null when it is no duplicate, else the reason of the suspicion. */
    @Nullable
    String suspectedDuplicate(DuplicateFacts facts);

    /** {@code assignment-strategy.dmn}. */
    Picking picking(PickingFacts facts);

    /** {@code escalation-path.dmn}. */
    EscalationPath escalationPath(EscalationFacts facts);

    /** {@code confirmation.dmn}. */
    Verdict verdict(String text);

    /** {@code reopen-policy.dmn}. */
    LateReply lateReply(boolean insideWindow, boolean archived, String text);

    /** @param service empty when none was named; {@code senderDomain} empty without a mail address */
    record RoutingFacts(String topic, String topicTeam, String service, String senderDomain, String subject) {}

    /** @param topic key of the topic it belongs to; {@code why} the rule's own words */
    record Route(String team, String topic, String why) {}

    /** @param recent tickets of the same sender within the last hour */
    record SpamFacts(String channel, String senderDomain, String subject, String text, int links, int recent) {}

    /** Facts about the most similar open ticket of the same requester. */
    record DuplicateFacts(boolean sameSubject, boolean sameText, int minutesApart) {}

    /** Why somebody has to be picked. */
    enum Occasion {
        RECEIVED,
        TRANSFERRED,
        ESCALATED,
        RECLASSIFIED,
        REOPENED,
        UNCLAIMED
    }

    record PickingFacts(
            Occasion occasion, AssignmentStrategy teamStrategy, boolean chosenAvailable, boolean previousAvailable) {}

    /** Whom to take. */
    enum Pick {
        CHOSEN,
        PREVIOUS,
        QUEUE,
        LEAST_LOADED,
        ROUND_ROBIN
    }

    record Picking(Pick pick, String why) {}

    /** @param higherTier there is a team of a higher tier that this team escalates to */
    record EscalationFacts(@Nullable Escalation wanted, int tier, boolean higherTier, Priority priority) {}

    record EscalationPath(Escalation kind, boolean review, String why) {}

    /** What a free text says about a solution. */
    enum Verdict {
        SOLVED,
        NOT_SOLVED,
        UNSURE
    }

    /** What a message to a closed ticket leads to. */
    enum LateReply {
        REOPEN,
        FOLLOW_UP,
        RECORD_ONLY
    }
}
