package io.flowdesk.process.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.identity.Level;
import io.flowdesk.notification.NotificationEvent;
import io.flowdesk.notification.NotificationPolicy;
import io.flowdesk.notification.NotificationPolicy.Facts;
import io.flowdesk.testing.FlowdeskTest;
import io.flowdesk.ticket.Priority;
import io.flowdesk.ticket.policy.Policies;
import io.flowdesk.ticket.policy.Policies.SpamFacts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables as the application deploys and asks them, with its own engine configuration. */
@FlowdeskTest
class DecisionsInTheApplicationTest {

    @Autowired
    private Policies policies;

    @Autowired
    private NotificationPolicy notification;

    @Autowired
    private JdbcClient database;

    @Test
    void theTablesAreDeployedAndAsked() {
        assertThat(policies.priority(Level.HIGH, Level.HIGH)).isEqualTo(Priority.EMERGENCY);
        assertThat(notification.rulesFor(new Facts(NotificationEvent.RECEIVED, "API", "", "LOW", true, 0, "", false)))
                .hasSize(1);
    }

    @Test
    void whatADecisionWasAskedIsNowhereInTheEnginesTables() {
        policies.suspectedSpam(new SpamFacts("EMAIL", "example.com", "my cat Tiddles", "is ill", 0, 0));
        for (String table : new String[] {"act_hi_decinst", "act_hi_dec_in", "act_hi_dec_out", "act_hi_detail"}) {
            assertThat(database.sql("select count(*) from " + table)
                            .query(Long.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }
}
