package io.flowdesk.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.testing.Api;
import io.flowdesk.testing.EngineRest;
import io.flowdesk.testing.FlowdeskTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page of a ticket beside its form. */
@FlowdeskTest
class TicketPageIT {

    @LocalServerPort
    private int port;

    @Test
    void saysHowTheIdentityOfTheRequesterWasVerified() {
        Api agent = Api.at(port).as("agent1");
        String number = agent.post(
                        "/tickets",
                        Map.of(
                                "requester", Map.of("email", "locked-out@example.org", "name", "Lea"),
                                "helpTopic", "access-and-passwords",
                                "subject", "Cannot sign in",
                                "description", "The security questions are not mine."))
                .expect(201)
                .text("number");
        assertThat(page(number)).contains("not verified yet");
        agent.post("/tickets/" + number + "/actions/verify-identity", Map.of("how", "CALL_BACK", "note", "It is her."))
                .expect(200);
        assertThat(page(number))
                .contains("verified by calling back a number on file, by Amira Haddad")
                .containsPattern("Amira Haddad</strong>\\s*<span>recorded</span>")
                .contains("Identity verified by calling back a number on file")
                .doesNotContain("CALL_BACK");
    }

    private String page(String number) {
        return EngineRest.ofWebApp(port, "tasklist", "agent1")
                .page("/desk/t/" + number)
                .expect(200)
                .text();
    }
}
