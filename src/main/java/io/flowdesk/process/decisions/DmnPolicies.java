package io.flowdesk.process.decisions;

import static io.flowdesk.process.decisions.PlainWords.lower;

import io.flowdesk.identity.Level;
import io.flowdesk.ticket.Priority;
import io.flowdesk.ticket.action.Action.Escalation;
import io.flowdesk.ticket.policy.Policies;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hands the facts to the tables and their answers back. Decides nothing itself. */
@Component
class DmnPolicies implements Policies {

    private final Decisions decisions;

    DmnPolicies(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public Priority priority(Level impact, Level urgency) {
        return decisions
                .one(
                        DecisionTable.PRIORITY_MATRIX,
                        Map.of(Columns.IMPACT, impact.name(), Columns.URGENCY, urgency.name()))
                .oneOf(Priority.class, Columns.PRIORITY);
    }

    @Override
    public Route route(RoutingFacts facts) {
        Answer answer = decisions.one(
                DecisionTable.ROUTING,
                Map.of(
                        Columns.TOPIC, facts.topic(),
                        Columns.TOPIC_TEAM, facts.topicTeam(),
                        Columns.SERVICE, lower(facts.service()),
                        Columns.SENDER_DOMAIN, lower(facts.senderDomain()),
                        Columns.SUBJECT, lower(facts.subject())));
        return new Route(answer.text(Columns.TEAM), answer.text(Columns.TOPIC), answer.text(Columns.WHY));
    }

    @Override
    public @Nullable String suspectedSpam(SpamFacts facts) {
        return suspicion(decisions.one(
                DecisionTable.SPAM_RULES,
                Map.of(
                        Columns.CHANNEL, facts.channel(),
                        Columns.SENDER_DOMAIN, lower(facts.senderDomain()),
                        Columns.SUBJECT, lower(facts.subject()),
                        Columns.TEXT, lower(facts.text()),
                        Columns.LINKS, facts.links(),
                        Columns.RECENT, facts.recent())));
    }

    @Override
    public @Nullable String suspectedDuplicate(DuplicateFacts facts) {
        return suspicion(decisions.one(
                DecisionTable.DUPLICATE_RULES,
                Map.of(
                        Columns.SAME_SUBJECT, facts.sameSubject(),
                        Columns.SAME_TEXT, facts.sameText(),
                        Columns.MINUTES_APART, facts.minutesApart())));
    }

    @Override
    public Picking picking(PickingFacts facts) {
        Answer answer = decisions.one(
                DecisionTable.ASSIGNMENT_STRATEGY,
                Map.of(
                        Columns.OCCASION, facts.occasion().name(),
                        Columns.TEAM_STRATEGY, facts.teamStrategy().name(),
                        Columns.CHOSEN_AVAILABLE, facts.chosenAvailable(),
                        Columns.PREVIOUS_AVAILABLE, facts.previousAvailable()));
        return new Picking(answer.oneOf(Pick.class, Columns.PICK), answer.text(Columns.WHY));
    }

    @Override
    public EscalationPath escalationPath(EscalationFacts facts) {
        Escalation wanted = facts.wanted();
        Answer answer = decisions.one(
                DecisionTable.ESCALATION_PATH,
                Map.of(
                        Columns.WANTED, wanted == null ? "" : wanted.name(),
                        Columns.TIER, facts.tier(),
                        Columns.HIGHER_TIER, facts.higherTier(),
                        Columns.PRIORITY, facts.priority().name()));
        return new EscalationPath(
                answer.oneOf(Escalation.class, Columns.KIND), answer.flag(Columns.REVIEW), answer.text(Columns.WHY));
    }

    @Override
    public Verdict verdict(String text) {
        return decisions
                .one(DecisionTable.CONFIRMATION, Map.of(Columns.TEXT, PlainWords.of(text)))
                .oneOf(Verdict.class, Columns.VERDICT);
    }

    @Override
    public LateReply lateReply(boolean insideWindow, boolean archived, String text) {
        return decisions
                .one(
                        DecisionTable.REOPEN_POLICY,
                        Map.of(
                                Columns.INSIDE_WINDOW, insideWindow,
                                Columns.ARCHIVED, archived,
                                Columns.TEXT, PlainWords.of(text)))
                .oneOf(LateReply.class, Columns.LATE_REPLY);
    }

    private static @Nullable String suspicion(Answer answer) {
        return answer.flag(Columns.SUSPECTED) ? answer.text(Columns.WHY) : null;
    }
}
