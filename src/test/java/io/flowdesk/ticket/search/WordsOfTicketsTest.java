package io.flowdesk.ticket.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.process.story.ATicket;
import io.flowdesk.process.story.Story;
import io.flowdesk.testing.Api;
import io.flowdesk.testing.FlowdeskTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A ticket is found by what is said now, and not by what was said before. */
@FlowdeskTest
class WordsOfTicketsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Story story;

    @Autowired
    private JdbcClient database;

    @Test
    void whatIsSaidLaterIsFoundToo() {
        ATicket ticket = story.aTicket().about("The wombat sleeps").arrives();
        story.requester(ticket).writes(ticket, "So does the quokka.");
        assertThat(finds("wombat quokka", ticket)).isTrue();
        assertThat(finds("wombat -quokka", ticket)).isFalse();
    }

    @Test
    void aMessageThatWasErasedIsNotFound() {
        ATicket ticket = story.aTicket().saying("My numbat is ill.").arrives();
        assertThat(finds("numbat", ticket)).isTrue();
        database.sql("update message set body = 'erased' where ticket_id = (select id from ticket where number = ?)")
                .param(ticket.number().value())
                .update();
        assertThat(finds("numbat", ticket)).isFalse();
        assertThat(finds("erased", ticket)).isTrue();
    }

    @Test
    void aPersonIsFoundByTheNewNameOnly() {
        ATicket ticket = story.aTicket().from("bilby.keeper@example.org").arrives();
        Api.at(port)
                .as("admin")
                .patch("/requesters/bilby.keeper@example.org", Map.of("name", "Potoroo Keeper"))
                .expect(200);
        assertThat(finds("potoroo", ticket)).isTrue();
        Api.at(port)
                .as("admin")
                .patch("/requesters/bilby.keeper@example.org", Map.of("name", "Dunnart Keeper"))
                .expect(200);
        assertThat(finds("potoroo", ticket)).isFalse();
        assertThat(finds("dunnart bilby.keeper@example.org", ticket)).isTrue();
    }

    /** More words than a tsvector can hold: whoever writes is not refused, and the first words are found. */
    @Test
    void aConversationAsLongAsABookIsStored() {
        ATicket ticket = story.aTicket().about("The thylacine is gone").arrives();
        int chapters = database.sql(
                        """
                        insert into message (id, ticket_id, kind, author, author_name, channel, body, created_at, seq)
                        select nextval('flowdesk_seq'), id, 'NOTE', 'agent1', 'A', 'API',
                               (select string_agg(md5(chapter || '-' || word), ' ') from generate_series(1, 2900) word),
                               now(), 1000 + chapter
                          from ticket cross join generate_series(1, 14) chapter
                         where number = ?
                        """)
                .param(ticket.number().value())
                .update();
        assertThat(chapters).isEqualTo(14);
        assertThat(finds("thylacine", ticket)).isTrue();
    }

    private boolean finds(String words, ATicket ticket) {
        return Api.at(port)
                .as("agent1")
                .get("/tickets?limit=200&q=" + words.replace(" ", "%20"))
                .expect(200)
                .texts("items", "number")
                .contains(ticket.number().value());
    }
}
