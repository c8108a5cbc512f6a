package io.flowdesk.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.flowdesk.portal.link.LinkPurpose;
import io.flowdesk.portal.link.Links;
import io.flowdesk.process.story.ATicket;
import io.flowdesk.process.story.Story;
import io.flowdesk.testing.Browser;
import io.flowdesk.testing.FlowdeskTest;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.TicketNumber;
import io.flowdesk.ticket.Tickets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a requester does in the portal, in a browser. */
@FlowdeskTest
@ExtendWith(Browser.class)
class PortalIT {

    private static final Pattern NUMBER = Pattern.compile("HD-\\d{6,}");

    @LocalServerPort
    int port;

    @Autowired
    Story story;

    @Autowired
    Tickets tickets;

    @Autowired
    Links links;

    @Test
    void aRequestIsFiledReadAndConfirmed(Page page) {
        page.navigate("http://localhost:" + port + "/portal");
        page.locator("#name").fill("Wanda Web");
        page.locator("#email").fill("wanda.web@example.org");
        page.locator("#helpTopic").selectOption("hardware");
        page.locator("#subject").fill("The mouse squeaks");
        page.locator("#description").fill("Whenever I click.");
        page.locator("main form button[type=submit]").last().click();
        page.waitForURL("**/portal/**");
        ATicket ticket = story.ticket(new TicketNumber(numberIn(page)));
        ticket.is("OPEN, service-desk, nobody").told("received → wanda.web@example.org");

        story.agent("agent1").resolves(ticket);
        opens(page, ticket, LinkPurpose.CONFIRM);
        assertThat(page.locator("#status").getAttribute("data-status")).isEqualTo("RESOLVED");
        assertThat(page.locator(".conversation").textContent()).contains("Whenever I click.", "Restart it.");
        page.locator("#solved button").click();
        page.locator(".done").waitFor();
        ticket.is("CLOSED as SOLVED, service-desk, agent1");
    }

    @Test
    void whoFollowsTheLinkChangesNothingBeforeHeClicks(Page page) {
        ATicket ticket = resolved();
        opens(page, ticket, LinkPurpose.CONFIRM);
        ticket.is("RESOLVED as SOLVED, service-desk, agent1");
    }

    @Test
    void whatIsNotSolvedComesBackToItsAgent(Page page) {
        ATicket ticket = resolved();
        opens(page, ticket, LinkPurpose.REJECT);
        page.locator("#why").fill("It squeaks louder.");
        page.locator("#not-solved button").click();
        page.locator(".done").waitFor();
        ticket.is("OPEN, service-desk, agent1");
        assertThat(page.locator(".conversation").textContent()).contains("It squeaks louder.");
    }

    private ATicket resolved() {
        ATicket ticket = story.aTicket().isClaimedBy("agent1");
        story.agent("agent1").resolves(ticket);
        return ticket;
    }

    private void opens(Page page, ATicket ticket, LinkPurpose purpose) {
        String token = story.inside(() -> {
            Ticket found = tickets.get(ticket.number());
            return links.mail(purpose, found.requester().id(), found.id());
        });
        page.navigate("http://localhost:" + port + "/portal/t/" + token);
    }

    private static String numberIn(Page page) {
        Matcher number = NUMBER.matcher(page.locator("main").textContent());
        assertThat(number.find()).as(page.url()).isTrue();
        return number.group();
    }
}
