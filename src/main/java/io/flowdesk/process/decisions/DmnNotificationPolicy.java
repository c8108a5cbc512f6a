package io.flowdesk.process.decisions;

import io.flowdesk.notification.NotificationPolicy;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Hands the facts to {@code notification.dmn} and the rules that fit back. */
@Component
class DmnNotificationPolicy implements NotificationPolicy {

    private final Decisions decisions;

    DmnNotificationPolicy(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public List<Rule> rulesFor(Facts facts) {
        return decisions.all(DecisionTable.NOTIFICATION, columns(facts)).stream()
                .map(answer -> new Rule(
                        answer.oneOf(Recipient.class, Columns.RECIPIENT),
                        answer.oneOf(Medium.class, Columns.MEDIUM),
                        answer.text(Columns.TEMPLATE)))
                .toList();
    }

    private static Map<String, Object> columns(Facts facts) {
        return Map.of(
                Columns.EVENT, facts.event().key(),
                Columns.CHANNEL, facts.channel(),
                Columns.RESOLUTION, facts.resolution(),
                Columns.PRIORITY, facts.priority(),
                Columns.REACHABLE_BY_MAIL, facts.reachableByMail(),
                Columns.MAILS, facts.mails(),
                Columns.LAST_TOLD, facts.lastTold(),
                Columns.VOUCHED, facts.vouched());
    }
}
