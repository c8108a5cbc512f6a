package io.flowdesk.process.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.flowdesk.process.story.ATicket;
import io.flowdesk.ticket.TicketNumber;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An agent records a phone call in Tasklist. */
class RecordContactTest extends Scenario {

    @Autowired
    FormService forms;

    @Autowired
    RepositoryService repository;

    @Autowired
    IdentityService identity;

    @Autowired
    JdbcClient database;

    private static Map<String, Object> call() {
        return new HashMap<>(Map.of(
                "channel", "PHONE",
                "name", "Rosa Phone",
                "phone", "+49 30 901820",
                "subject", "The lift speaks Dutch",
                "description", "It greets everybody with goedemorgen.",
                "helpTopic", "hardware"));
    }

    private void records(Map<String, Object> fields) {
        String definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("record-contact")
                .latestVersion()
                .singleResult()
                .getId();
        identity.setAuthentication("agent1", List.of("agents", "service-desk"));
        try {
            forms.submitStartForm(definition, fields);
        } finally {
            identity.clearAuthentication();
        }
    }

    @Test
    void aCallOfSomebodyWithoutMailBecomesATicketThatWasAnsweredAtReceipt() {
        records(call());
        String number = database.sql("select number from ticket where subject = 'The lift speaks Dutch'")
                .query(String.class)
                .single();
        ATicket ticket = story.ticket(new TicketNumber(number));
        ticket.is("OPEN, service-desk, nobody");
        assertThat(database.sql("select count(*) from ticket where number = ? and channel = 'PHONE'"
                                + " and not reachable_by_mail and first_responded_at = created_at")
                        .param(number)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(database.sql("select count(*) from act_ru_variable where text_ like '%goedemorgen%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aCallWithoutASubjectIsRefusedByItsField() {
        Map<String, Object> fields = call();
        fields.remove("subject");
        assertThatThrownBy(() -> records(fields)).hasMessageContaining("ubject");
    }
}
