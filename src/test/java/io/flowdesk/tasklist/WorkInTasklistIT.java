package io.flowdesk.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.flowdesk.testing.Api;
import io.flowdesk.testing.Browser;
import io.flowdesk.testing.FlowdeskTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An agent's work in the real Tasklist, in a real browser; where no other application has been started. */
@FlowdeskTest
@ExtendWith(Browser.class)
class WorkInTasklistIT {

    @LocalServerPort
    int port;

    private String open(String subject) {
        return Api.at(port)
                .as("agent1")
                .post(
                        "/tickets",
                        Map.of(
                                "requester",
                                Map.of("email", "tess.list@example.org", "name", "Tess List"),
                                "subject",
                                subject,
                                "description",
                                "<b>It</b> hums & burns",
                                "helpTopic",
                                "hardware",
                                // First in the queue, of which a page shows fifteen, whatever other tests have left
                                // there.
                                "impact",
                                "HIGH",
                                "urgency",
                                "HIGH"))
                .json()
                .get("number")
                .asText();
    }

    @Test
    void whoWasTooLateForOneTicketClaimsTheNext(Page any) {
        String first = open("The kettle hums");
        String second = open("The grinder hums");
        Tasklist tasklist = Tasklist.of(any, port, "agent1");
        tasklist.page().getByText("My team's queue").first().click();
        tasklist.page().getByText(first).first().click();
        Api.at(port)
                .as("agent2")
                .post("/tickets/" + first + "/actions/claim", Map.of())
                .expect(200);
        assertThat(tasklist.isRefusedTheClaim()).contains("agent2 has this task already.");
        tasklist.page().getByText(second).first().click();
        tasklist.page()
                .locator("h2.task", new Page.LocatorOptions().setHasText(second))
                .waitFor();
        tasklist.claims();
        assertThat(Api.at(port).as("agent1").get("/tickets/" + second).text("assignee"))
                .isEqualTo("agent1");
    }

    @Test
    void anAgentFindsATicketInTheQueueReadsItAndResolvesIt(Page any) {
        String number = open("The toaster hums");
        Tasklist tasklist = Tasklist.of(any, port, "agent1");
        Page page = tasklist.page();
        page.getByText("My team's queue").first().click();
        page.getByText(number).first().click();
        assertThat(page.frameLocator("iframe.fjs-iframe")
                        .locator(".body")
                        .first()
                        .textContent())
                .isEqualTo("<b>It</b> hums & burns");
        tasklist.claims();
        Locator ticket = page.frameLocator("iframe.fjs-iframe").locator("body");
        PlaywrightAssertions.assertThat(ticket).containsText("Amira Haddad");
        PlaywrightAssertions.assertThat(ticket).containsText("In progress");
        tasklist.chooses("Outcome", "Resolve: send the solution");
        page.locator("textarea").first().fill("Unplug it.");
        page.getByText("Complete", new Page.GetByTextOptions().setExact(true))
                .last()
                .click();
        page.getByText("My tickets").first().click();
        page.waitForCondition(() -> "RESOLVED".equals(status(number)));
        assertThat(status(number)).isEqualTo("RESOLVED");
    }

    @Test
    void whoIsTooLateIsToldSoAndKeepsWhatHeTyped(Page any) {
        String number = open("The mixer sings");
        Tasklist tasklist = Tasklist.of(any, port, "agent1");
        Page page = tasklist.page();
        page.getByText("My team's queue").first().click();
        page.getByText(number).first().click();
        tasklist.claims().chooses("Outcome", "Resolve: send the solution");
        page.locator("textarea").first().fill("A long explanation.");
        Api.at(port)
                .as("agent2")
                .post("/tickets/" + number + "/actions/resolve", Map.of("resolution", "SOLVED", "body", "Muted."))
                .expect(200);
        page.getByText("Complete", new Page.GetByTextOptions().setExact(true))
                .last()
                .click();
        page.getByText("This task is over, " + number + " is RESOLVED now").waitFor();
        assertThat(page.locator("textarea").first().inputValue()).isEqualTo("A long explanation.");
    }

    private String status(String number) {
        return Api.at(port)
                .as("agent1")
                .get("/tickets/" + number)
                .json()
                .get("status")
                .asText();
    }

    @Test
    void thePageOfATicketIsShownToNobodyWhoIsNotSignedIn(Page page) {
        String number = open("The kettle whispers");
        assertThat(page.navigate("http://localhost:" + port + "/desk/t/" + number)
                        .status())
                .isEqualTo(401);
        assertThat(page.content()).doesNotContain("kettle");
    }
}
