package io.flowdesk.portal.ticket;

import static io.flowdesk.portal.link.LinkPurpose.CONFIRM;
import static io.flowdesk.portal.link.LinkPurpose.READ_AND_REPLY;
import static io.flowdesk.portal.link.LinkPurpose.REJECT;
import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.portal.PortalTest;
import io.flowdesk.portal.PortalTickets;
import io.flowdesk.portal.Visitor;
import io.flowdesk.portal.Visitor.Answer;
import io.flowdesk.testing.TestClock;
import io.flowdesk.ticket.TicketNumber;
import io.flowdesk.ticket.action.Action;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class TicketPageTest {

    @Autowired
    PortalTickets tickets;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    Visitor karen = new Visitor(0);
    TicketNumber number = new TicketNumber("HD-000000");
    String email = "";
    String link = "";

    @BeforeEach
    void open(@LocalServerPort int port) {
        karen = new Visitor(port);
        // The same words of the same person again would be suspected to be a duplicate.
        email = "karen" + UUID.randomUUID() + "@example.org";
        number = tickets.from(email, "The screen is <script>alert(1)</script> black");
        link = tickets.link(number, READ_AND_REPLY);
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void thePageSaysWhereItStandsAndWhoIsNext() {
        Answer page = karen.get(link);
        assertThat(page.textOf("#status")).contains("Waiting for an agent");
        assertThat(page.textOf("#number")).isEqualTo(number.value());
        assertThat(page.textOf(".conversation")).contains("It does not work.");
        tickets.agent(number, new Action.Claim());
        assertThat(karen.get(link).textOf("#status")).contains("Amira Haddad is working on it");
        tickets.agent(number, new Action.RequestInfo("Which screen?"));
        assertThat(karen.get(link).textOf("#status")).contains("We need something from you");
    }

    @Test
    void whatPeopleTypeIsShownAsTextAndNothingElse() {
        tickets.agent(number, new Action.Reply("<img src=x onerror=alert(1)>\n  two", List.of()));
        Answer page = karen.get(link);
        assertThat(page.text()).doesNotContain("<script>alert", "<img src=x", "<b>Weber");
        assertThat(page.textOf("h1")).isEqualTo("The screen is <script>alert(1)</script> black");
        assertThat(page.text()).contains("&lt;img src=x onerror=alert(1)&gt;\n  two");
        assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'", "script-src 'self'");
        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.header("Set-Cookie")).isEmpty();
    }

    @Test
    void notesAndTheirFilesNeverLeaveTheHouse() {
        UUID secret = tickets.upload("secret.txt", "text/plain", "secret");
        UUID open = tickets.upload("open.svg", "image/svg+xml", "<svg onload='alert(1)'/>");
        tickets.agent(number, new Action.Note("She sounds angry.", List.of(secret)));
        tickets.agent(number, new Action.Reply("See the drawing.", List.of(open)));
        Answer page = karen.get(link);
        assertThat(page.text()).contains("open.svg").doesNotContain("angry", "secret");
        assertThat(karen.get(link + "/files/" + secret).status()).isEqualTo(404);
        Answer file = karen.get(link + "/files/" + open);
        assertThat(file.header("Content-Disposition")).startsWith("attachment");
        assertThat(file.header("Content-Type")).isEqualTo("application/octet-stream");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.header("Content-Security-Policy")).contains("sandbox");
    }

    @Test
    void theFilesOfAnotherTicketStayClosed() {
        UUID other = tickets.upload("other.txt", "text/plain", "other");
        TicketNumber another = tickets.from("cliff" + UUID.randomUUID() + "@example.org", "ERP");
        tickets.agent(another, new Action.Reply("Here", List.of(other)));
        assertThat(karen.get(link + "/files/" + other).status()).isEqualTo(404);
        assertThat(karen.get(link + "/files/nonsense").status()).isEqualTo(404);
    }

    @Test
    void aReplyLandsInTheTicketOnce() {
        tickets.agent(number, new Action.RequestInfo("Which screen?"));
        var form = karen.get(link).form("#reply");
        Map<String, String> typed = Map.of("body", "The left one.\r\nIt hums.");
        Answer page = karen.submit(form, typed, new Visitor.File("left.txt", "text/plain", "left"));
        karen.submit(form, typed, new Visitor.File("left.txt", "text/plain", "left"));
        assertThat(page.textOf(".done")).contains("we have got your message");
        assertThat(page.textOf(".conversation"))
                .contains("The left one.\nIt hums.")
                .contains("left.txt");
        assertThat(karen.get(link).page().select(".conversation > .requester")).hasSize(2);
        assertThat(tickets.status(number)).isEqualTo("IN_PROGRESS");
    }

    @Test
    void anEmptyReplyIsRefusedBesideItsField() {
        Answer page = karen.submit(karen.get(link).form("#reply"), Map.of("body", "  "));
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.textOf("#body-error")).isEqualTo("This is required.");
    }

    @Test
    void aLinkInAMailDecidesNothingBeforeTheButtonIsPressed() {
        tickets.resolve(number);
        String solved = tickets.link(number, CONFIRM);
        Answer page = karen.get(solved);
        assertThat(tickets.status(number)).isEqualTo("RESOLVED");
        assertThat(karen.submit(page.form("#solved"), Map.of()).textOf(".done")).contains("glad");
        assertThat(tickets.status(number)).isEqualTo("CLOSED");
    }

    @Test
    void notSolvedReopensAndALinkDecidesOnlyOnce() {
        tickets.resolve(number);
        String notSolved = tickets.link(number, REJECT);
        var form = karen.get(notSolved).form("#not-solved");
        assertThat(karen.submit(form, Map.of("why", "")).textOf("#why-error")).isEqualTo("This is required.");
        assertThat(karen.submit(form, Map.of("why", "Still black")).textOf(".conversation"))
                .contains("Still black");
        assertThat(tickets.status(number)).isNotEqualTo("RESOLVED");
        tickets.resolve(number);
        assertThat(karen.get(notSolved).page().select("#not-solved")).isEmpty();
        Answer late = karen.submit(form, Map.of("why", "Again"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.textOf("#unsent")).contains("not been sent").contains("Again");
    }

    @Test
    void whatAPageCannotTakeAnyMoreIsShownToBeSentOtherwise() {
        tickets.resolve(number);
        var form = karen.get(tickets.link(number, REJECT)).form("#not-solved");
        karen.submit(karen.get(tickets.link(number, CONFIRM)).form("#solved"), Map.of());
        Answer page = karen.submit(form, Map.of("why", "Still <b>black</b>"));
        assertThat(page.status()).isEqualTo(409);
        assertThat(page.textOf("#unsent")).contains("not been sent").contains("Still <b>black</b>");
        assertThat(karen.get(link).page().select("#unsent")).isEmpty();
    }

    @Test
    void aLinkForADecisionWritesNothingElse() {
        tickets.resolve(number);
        String solved = tickets.link(number, CONFIRM);
        assertThat(karen.get(solved).page().select("#reply, #withdraw")).isEmpty();
        assertThat(karen.post(solved + "/reply", Map.of("body", "x")).status()).isEqualTo(404);
        assertThat(karen.post(solved + "/withdraw", Map.of()).status()).isEqualTo(404);
    }

    @Test
    void theRequesterCanTakeItBack() {
        Answer page = karen.submit(karen.get(link).form("#withdraw"), Map.of());
        assertThat(page.textOf(".done")).contains("taken the request back");
        assertThat(tickets.status(number)).isEqualTo("CLOSED");
    }

    @Test
    void whatIsNotPossibleAnyMoreIsSaidAndNothingTypedIsLost() {
        tickets.resolve(number);
        var form = karen.get(link).form("#not-solved");
        karen.submit(karen.get(link).form("#solved"), Map.of());
        Answer page = karen.submit(form, Map.of("why", "Still black"));
        assertThat(page.status()).isEqualTo(409);
        assertThat(page.textOf(".errors")).contains("something has changed");
        assertThat(page.textOf("#body")).isEqualTo("Still black");
    }

    @Test
    void aReplyAfterTheWindowOpensAFollowUp() {
        tickets.resolve(number);
        karen.submit(karen.get(link).form("#solved"), Map.of());
        assertThat(karen.get(link).text()).contains("we open it again");
        clock.advance(Duration.ofDays(15));
        Answer closed = karen.get(link);
        assertThat(closed.text()).contains("we open a new request");
        Answer received = karen.submit(closed.form("#reply"), Map.of("body", "It is black again, please help."));
        assertThat(received.textOf("#number")).startsWith("HD-").isNotEqualTo(number.value());
        Answer old = karen.get(link);
        String next = received.textOf("#number");
        assertThat(karen.submit(old.form("form[action$=continued]"), Map.of("number", next))
                        .textOf("#number"))
                .isEqualTo(next);
        TicketNumber strange = tickets.from("cliff" + UUID.randomUUID() + "@example.org", "ERP");
        assertThat(karen.post(link + "/continued", Map.of("number", strange.value()))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void anExpiredLinkAndOneThatNeverWasAreAnsweredAlike() {
        clock.advance(Duration.ofDays(31));
        Answer expired = karen.get(link);
        Answer unknown = karen.get("/portal/t/" + "A".repeat(43));
        assertThat(expired.status()).isEqualTo(unknown.status()).isEqualTo(404);
        assertThat(withoutToken(expired)).isEqualTo(withoutToken(unknown));
        assertThat(mailsWithLinks()).isZero();
        Answer asked = karen.submit(expired.form("#renew"), Map.of());
        assertThat(asked.text())
                .isEqualTo(karen.submit(unknown.form("#renew"), Map.of()).text());
        assertThat(mailsWithLinks()).isEqualTo(1);
    }

    @Test
    void aStrangeSiteCannotSendOurForms() {
        Answer refused = karen.with("Sec-Fetch-Site", "cross-site").post(link + "/withdraw", Map.of());
        assertThat(refused.status()).isEqualTo(403);
        assertThat(tickets.status(number)).isEqualTo("OPEN");
    }

    @Test
    void lookingNeverChangesAnything() {
        tickets.resolve(number);
        for (String form : List.of("solved", "not-solved", "withdraw", "reply", "renew")) {
            karen.get(link + "/" + form);
        }
        assertThat(tickets.status(number)).isEqualTo("RESOLVED");
    }

    private long mailsWithLinks() {
        return database.sql("select count(*) from outbox where event = 'fresh-link' and recipient = ?")
                .param(email)
                .query(Long.class)
                .single();
    }

    private static String withoutToken(Answer answer) {
        return answer.text().replaceAll("/portal/t/[\\w-]{43}", "");
    }
}
