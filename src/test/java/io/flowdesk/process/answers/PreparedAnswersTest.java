package io.flowdesk.process.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.flowdesk.process.story.ATicket;
import io.flowdesk.process.story.Story;
import io.flowdesk.process.story.TheDesk;
import io.flowdesk.testing.FlowdeskTest;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an agent need not type each time, chosen in the form of the work. */
@FlowdeskTest
class PreparedAnswersTest {

    private static final String WORK = "Task_WorkOnTicket";

    @Autowired
    private Story story;

    @Autowired
    private TheDesk desk;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void theDeskIsAsBefore() {
        desk.isAsBefore();
    }

    @Test
    void itStandsBeforeWhatTheAgentWrites() {
        ATicket ticket = story.aTicket().isClaimedBy("agent1");
        story.agent("agent1")
                .completes(
                        ticket,
                        WORK,
                        Map.of("outcome", "reply", "cannedResponse", "ask-for-screenshot", "body", "Thank you!"));
        assertThat(newestMessage(ticket))
                .contains("Just reply to this message about " + ticket.number())
                .contains("Amira Haddad")
                .endsWith("Thank you!");
    }

    @Test
    void itIsEnoughByItself() {
        ATicket ticket = story.aTicket().isClaimedBy("agent1");
        story.agent("agent1")
                .completes(ticket, WORK, Map.of("outcome", "request-info", "cannedResponse", "restart-first"));
        ticket.is("WAITING_ON_REQUESTER, service-desk, agent1");
        assertThat(newestMessage(ticket)).contains("please restart the device").endsWith("Amira Haddad");
    }

    @Test
    void withoutOneTheAgentMustWrite() {
        ATicket ticket = story.aTicket().isClaimedBy("agent1");
        assertThatThrownBy(() -> story.agent("agent1").completes(ticket, WORK, Map.of("outcome", "reply")))
                .hasMessageContaining("Message to the requester");
    }

    @Test
    void oneThatTheDeskHasNotIsRefusedByItsLabel() {
        ATicket ticket = story.aTicket().isClaimedBy("agent1");
        assertThatThrownBy(() -> story.agent("agent1")
                        .completes(ticket, WORK, Map.of("outcome", "reply", "cannedResponse", "nonsense")))
                .hasMessageContaining("Prepared answer");
    }

    private String newestMessage(ATicket ticket) {
        return database.sql("select m.body from message m join ticket t on t.id = m.ticket_id where t.number = ?"
                        + " order by m.seq desc limit 1")
                .param(ticket.number().value())
                .query(String.class)
                .single();
    }
}
