package io.flowdesk.process.decisions;

import static io.flowdesk.process.decisions.Columns.*;

import io.flowdesk.process.Names;
import java.util.List;
import java.util.Set;

/** The tables that Java asks. A test holds them against the files in {@code processes/}. */
enum DecisionTable {
    PRIORITY_MATRIX(Names.Decision.PRIORITY, List.of(IMPACT, URGENCY), List.of(PRIORITY)),
    ROUTING(
            Names.Decision.ROUTING,
            List.of(TOPIC, TOPIC_TEAM, SERVICE, SENDER_DOMAIN, SUBJECT),
            List.of(TEAM, TOPIC, WHY)),
    SPAM_RULES(
            Names.Decision.SPAM_RULES,
            List.of(CHANNEL, SENDER_DOMAIN, SUBJECT, LINKS, TEXT, RECENT),
            List.of(SUSPECTED, WHY)),
    DUPLICATE_RULES(
            Names.Decision.DUPLICATE_RULES, List.of(SAME_SUBJECT, SAME_TEXT, MINUTES_APART), List.of(SUSPECTED, WHY)),
    ASSIGNMENT_STRATEGY(
            Names.Decision.ASSIGNMENT_STRATEGY,
            List.of(OCCASION, TEAM_STRATEGY, CHOSEN_AVAILABLE, PREVIOUS_AVAILABLE),
            List.of(PICK, WHY)),
    ESCALATION_PATH(
            Names.Decision.ESCALATION_PATH, List.of(WANTED, TIER, HIGHER_TIER, PRIORITY), List.of(KIND, REVIEW, WHY)),
    CONFIRMATION(Names.Decision.CONFIRMATION, List.of(TEXT), List.of(VERDICT)),
    REOPEN_POLICY(Names.Decision.REOPEN_POLICY, List.of(INSIDE_WINDOW, ARCHIVED, TEXT), List.of(LATE_REPLY)),
    NOTIFICATION(
            Names.Decision.NOTIFICATION,
            List.of(EVENT, CHANNEL, RESOLUTION, PRIORITY, REACHABLE_BY_MAIL, MAILS, LAST_TOLD, VOUCHED),
            List.of(RECIPIENT, MEDIUM, TEMPLATE)),
    SLA_POLICY(
            Names.Decision.SLA_POLICY,
            List.of(POLICY, PRIORITY),
            List.of(CALENDAR, FIRST_RESPONSE, NEXT_RESPONSE, UPDATE, RESOLUTION, THIRD_PARTY_PAUSES)),
    SLA_MILESTONES(
            Names.Decision.SLA_MILESTONES,
            List.of(CLOCK, PRIORITY),
            List.of(PERCENT, TELL_AGENT, TELL_LEAD, TELL_MANAGER, TELL_REQUESTER, RAISE));

    private static final Set<String> TEXTS = Set.of(SUBJECT, TEXT, SERVICE, SENDER_DOMAIN, MINUTES_APART);

    private final String key;
    private final List<String> inputs;
    private final List<String> outputs;

    DecisionTable(String key, List<String> inputs, List<String> outputs) {
        this.key = key;
        this.inputs = inputs;
        this.outputs = outputs;
    }

    /** Id of the decision, and name of its file. */
    String key() {
        return key;
    }

    /** People wrote some of what it is asked with: no two questions are alike, and none may be kept. */
    boolean isAskedWithTexts() {
        return inputs.stream().anyMatch(TEXTS::contains);
    }

    List<String> inputs() {
        return inputs;
    }

    List<String> outputs() {
        return outputs;
    }
}
