package io.flowdesk.portal.mine;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.portal.PortalTest;
import io.flowdesk.portal.PortalTickets;
import io.flowdesk.portal.Visitor;
import io.flowdesk.portal.Visitor.Answer;
import io.flowdesk.ticket.TicketNumber;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class MinePagesTest {

    private static final Pattern LINK = Pattern.compile("/portal/requests/[\\w-]{43}");

    @Autowired
    PortalTickets tickets;

    @Autowired
    JdbcClient database;

    Visitor karen = new Visitor(0);
    String email = "";

    @BeforeEach
    void open(@LocalServerPort int port) {
        karen = new Visitor(port);
        email = "karen" + UUID.randomUUID() + "@example.org";
    }

    @Test
    void whoeverIsKnownIsMailedALinkToHisOwnTickets() {
        TicketNumber own = tickets.from(email, "The screen");
        TicketNumber strange = tickets.from("cliff" + UUID.randomUUID() + "@example.org", "ERP");
        ask(email.toUpperCase(java.util.Locale.ROOT));
        String list =
                LINK.matcher(mails().get(0)).results().findFirst().orElseThrow().group();
        Answer page = karen.get(list);
        assertThat(page.text()).contains(own.value(), "The screen").doesNotContain(strange.value());
        assertThat(karen.submit(page.form("main form"), Map.of("number", own.value()))
                        .textOf("h1"))
                .isEqualTo("The screen");
        assertThat(karen.post(list, Map.of("number", strange.value())).status()).isEqualTo(404);
        assertThat(karen.post(list, Map.of("number", "HD-99999999")).status()).isEqualTo(404);
    }

    @Test
    void nobodyLearnsWhoIsKnown() {
        tickets.from(email, "The screen");
        assertThat(ask(email).text())
                .isEqualTo(ask("nobody@example.org").text())
                .isEqualTo(ask("no address").text());
    }

    @Test
    void aMailboxIsNotFloodedWithLinks() {
        tickets.from(email, "The screen");
        for (int i = 0; i < 8; i++) {
            ask(email);
        }
        assertThat(mails()).hasSize(5);
    }

    @Test
    void aLinkToAListOpensNoTicketPage() {
        tickets.from(email, "The screen");
        ask(email);
        String list =
                LINK.matcher(mails().get(0)).results().findFirst().orElseThrow().group();
        String token = list.substring(list.lastIndexOf('/') + 1);
        assertThat(karen.get("/portal/t/" + token).status()).isEqualTo(404);
        assertThat(karen.get("/portal/requests/" + "A".repeat(43)).status()).isEqualTo(404);
    }

    @Test
    void anAddressThatIsNoPageIsSaidToBeNone() {
        assertThat(karen.get("/portal/nowhere").status()).isEqualTo(404);
        assertThat(karen.get("/portal/nowhere/at/all").textOf("h1")).isEqualTo("There is nothing here");
        assertThat(karen.get("/portal/assets/portal.css").header("Content-Type"))
                .startsWith("text/css");
    }

    private Answer ask(String address) {
        return karen.submit(karen.get("/portal/requests").form("#sign-in"), Map.of("email", address));
    }

    private List<String> mails() {
        return database.sql("select body from outbox where event = 'sign-in' and recipient = ? order by id")
                .param(email)
                .query(String.class)
                .list();
    }
}
