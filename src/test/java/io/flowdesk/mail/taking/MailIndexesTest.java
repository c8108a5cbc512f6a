package io.flowdesk.mail.taking;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.testing.FlowdeskTest;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What is asked for each mail must not read through all that have been. */
@FlowdeskTest
class MailIndexesTest {

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "outbox where ticket_id is null and event = 'mail-put-aside' and recipient = 'x' and created_at > now()",
                "incoming_mail where message_id = 7"
            })
    void rowsAreFoundByAnIndex(String rows) {
        assertThat(plan("select * from " + rows)).contains("Index").doesNotContain("Seq Scan");
    }

    private String plan(String query) {
        List<String> plan = transaction.execute(status -> {
            database.sql("set local enable_seqscan = off").update();
            return database.sql("explain " + query).query(String.class).list();
        });
        return String.valueOf(plan);
    }
}
