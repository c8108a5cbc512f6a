package io.flowdesk.process.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.platform.doctor.Doctor;
import io.flowdesk.process.story.ATicket;
import io.flowdesk.testing.Api;
import io.flowdesk.ticket.Tickets;
import io.flowdesk.ticket.conversation.Conversation;
import io.flowdesk.ticket.conversation.Message;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Another node has lower ids left and a clock that is slow: what it writes is newer all the same. */
class OrderOfEntriesTest extends Scenario {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    @Autowired
    Conversation conversation;

    @Autowired
    Tickets tickets;

    @Autowired
    Doctor doctor;

    private ATicket writtenToOnAnotherNode() {
        ATicket ticket = story.aTicket()
                .from(UUID.randomUUID() + "@example.org")
                .saying("It burns.")
                .isClaimedBy("agent1");
        story.requester(ticket).writes(ticket, "It still burns.");
        story.agent("agent1").releases(ticket);
        database.sql("update outbox set message_id = null where ticket_id = (select id from ticket where number = ?)")
                .param(ticket.number().value())
                .update();
        asIfFromAnotherNode("message", "created_at", ticket);
        asIfFromAnotherNode("ticket_event", "at", ticket);
        return ticket;
    }

    private void asIfFromAnotherNode(String table, String time, ATicket ticket) {
        database.sql(("update %1$s set id = -id, %2$s = %2$s - interval '1 second' where id ="
                                + " (select max(e.id) from %1$s e join ticket t on t.id = e.ticket_id where t.number = ?)")
                        .formatted(table, time))
                .param(ticket.number().value())
                .update();
    }

    @Test
    void theNewestMessageIsTheOneThatWasWrittenLast() {
        ATicket ticket = writtenToOnAnotherNode();
        assertThat(story.inside(() -> conversation.of(tickets.get(ticket.number())).stream()
                        .map(Message::body)
                        .toList()))
                .containsExactly("It burns.", "It still burns.");
        assertThat(story.inside(() -> conversation.lastHeard(tickets.get(ticket.number())))
                        .map(Message::body))
                .contains("It still burns.");
    }

    @Test
    void theListsOfTheApiAreReadInOrderAndInParts() {
        ATicket ticket = writtenToOnAnotherNode();
        Api api = Api.at(port).as("agent1");
        String path = "/tickets/" + ticket.number();
        assertThat(api.get(path + "/messages").texts("items", "body")).containsExactly("It burns.", "It still burns.");
        String cursor = api.get(path + "/messages?limit=1").text("next");
        assertThat(api.get(path + "/messages?limit=1&cursor=" + cursor).texts("items", "body"))
                .containsExactly("It still burns.");
        assertThat(api.get(path + "/events?limit=200").texts("items", "to")).endsWith("OPEN");
    }

    @Test
    void theNewestEventSaysHowTheTicketStands() {
        String number = writtenToOnAnotherNode().number().value();
        assertThat(doctor.examine().findings()).noneMatch(finding -> finding.contains(number));
    }
}
