package io.flowdesk.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.portal.Visitor.Answer;
import io.flowdesk.portal.link.LinkPurpose;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever a form holds, its page answers: with the words that were typed as text, or by saying what is wrong. */
@PortalTest
class BadFormsTest {

    private static final String NASTY = "'; drop table ticket; -- <script>alert(1)</script> ${7*7} [[${7*7}]]";

    @Autowired
    PortalTickets tickets;

    Visitor visitor = new Visitor(0);

    @BeforeEach
    void open(@LocalServerPort int port) {
        visitor = new Visitor(port).with("X-Forwarded-For", UUID.randomUUID().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name",
                "email",
                "phone",
                "helpTopic",
                "answer.hardware.device",
                "answer.hardware.inventoryNumber",
                "service",
                "subject",
                "description",
                "stepsTaken",
                "key"
            })
    void aRequestIsReadOrRefused(String field) {
        for (String value : new String[] {"", "  ", "a\0b", NASTY, "x".repeat(100_001)}) {
            Map<String, String> typed = new HashMap<>(Map.of(
                    "email", UUID.randomUUID() + "@example.org",
                    "helpTopic", "hardware",
                    "subject", "Printer " + UUID.randomUUID(),
                    "description", "It burns " + UUID.randomUUID()));
            typed.put(field, value);
            answers(visitor.submit(visitor.get("/portal").form("form[enctype]"), typed), field, value);
        }
    }

    @ParameterizedTest(name = "{index}")
    @ValueSource(strings = {"", "  ", "a\0b", NASTY})
    void aReplyAndADecisionAreReadOrRefused(String value) {
        var number = tickets.from(UUID.randomUUID() + "@example.org", "Printer");
        String link = tickets.link(number, LinkPurpose.READ_AND_REPLY);
        answers(visitor.submit(visitor.get(link).form("#reply"), Map.of("body", value)), "body", value);
        answers(visitor.submit(visitor.get(link).form("#reply"), Map.of("key", value, "body", "Hm.")), "key", value);
        tickets.resolve(number);
        answers(visitor.post(link + "/not-solved", Map.of("why", value)), "why", value);
    }

    @ParameterizedTest(name = "{index}")
    @ValueSource(strings = {"", "  ", "a\0b", NASTY, "nobody"})
    void whoAsksForALinkIsAnsweredAlike(String value) {
        answers(visitor.post("/portal/requests", Map.of("email", value)), "email", value);
    }

    private static void answers(Answer answer, String field, String value) {
        assertThat(answer.status())
                .as("%s: %s", field, value.replace('\0', '0'))
                .isLessThan(500)
                .isNotEqualTo(429);
        assertThat(answer.text()).doesNotContain("<script>alert(1)", "Whitelabel", "Exception");
    }
}
