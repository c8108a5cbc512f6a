package io.flowdesk.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import io.flowdesk.process.story.ATicket;
import io.flowdesk.process.story.Story;
import io.flowdesk.testing.Api;
import io.flowdesk.testing.Browser;
import io.flowdesk.testing.FlowdeskTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Forms that are opened, filled in and completed in the real Tasklist; everybody signs in once. */
@FlowdeskTest
@ExtendWith(Browser.class)
@TestInstance(Lifecycle.PER_CLASS)
abstract class FormsInTasklist {

    @LocalServerPort
    int port;

    @Autowired
    Story story;

    private final Map<String, Tasklist> signedIn = new HashMap<>();
    private Page any;

    @BeforeAll
    void aBrowserIsThere(Page page) {
        any = page;
    }

    Tasklist as(String user) {
        return signedIn.computeIfAbsent(user, name -> Tasklist.of(any, port, name));
    }

    /** A ticket of the service desk that agent1 has. */
    ATicket claimed() {
        return story.aTicket().isClaimedBy("agent1");
    }

    /** The contract's view, the tables and the outbox agree that this came of it. */
    void left(ATicket ticket, String standing, String... letters) {
        assertThat(seenOverTheApi(ticket)).isEqualTo(standing);
        ticket.is(standing).told(letters);
    }

    private String seenOverTheApi(ATicket ticket) {
        JsonNode seen = Api.at(port)
                .as("admin")
                .get("/tickets/" + ticket.number())
                .expect(200)
                .json();
        return seen.get("status").asText()
                + (seen.get("resolution").isNull()
                        ? ""
                        : " as " + seen.get("resolution").asText())
                + ", " + seen.get("team").asText() + ", "
                + seen.get("assignee").asText("nobody").replace("null", "nobody");
    }
}
