package io.flowdesk.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
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
                                "hardware"))
                .json()
                .get("number")
                .asText();
    }

    private void signIn(Page page, String app, String user) {
        page.navigate("http://localhost:" + port + "/camunda/app/" + app + "/default/");
        page.locator("input[type=text]").fill(user);
        page.locator("input[type=password]").fill(user);
        page.locator("button[type=submit]").click();
    }

    @Test
    void anAgentFindsATicketInTheQueueReadsItAndResolvesIt(Page page) {
        String number = open("The toaster hums");
        signIn(page, "tasklist", "agent1");
        page.getByText("My team's queue").first().click();
        page.getByText(number).first().click();
        assertThat(page.frameLocator("iframe.fjs-iframe")
                        .locator(".body")
                        .first()
                        .textContent())
                .isEqualTo("<b>It</b> hums & burns");
        page.getByText("Claim", new Page.GetByTextOptions().setExact(true)).click();
        choose(page, "Outcome", "Resolve: send the solution");
        page.locator("textarea").first().fill("Unplug it.");
        page.getByText("Complete", new Page.GetByTextOptions().setExact(true))
                .last()
                .click();
        page.getByText("My tickets").first().click();
        page.waitForCondition(() -> "RESOLVED".equals(status(number)));
        assertThat(status(number)).isEqualTo("RESOLVED");
    }

    @Test
    void whoIsTooLateIsToldSoAndKeepsWhatHeTyped(Page page) {
        String number = open("The mixer sings");
        signIn(page, "tasklist", "agent1");
        page.getByText("My team's queue").first().click();
        page.getByText(number).first().click();
        page.getByText("Claim", new Page.GetByTextOptions().setExact(true)).click();
        choose(page, "Outcome", "Resolve: send the solution");
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

    private static void choose(Page page, String label, String option) {
        page.locator(".fjs-form-field-select", new Page.LocatorOptions().setHasText(label))
                .first()
                .locator(".fjs-input-group")
                .click();
        page.locator(".fjs-dropdownlist-item", new Page.LocatorOptions().setHasText(option))
                .first()
                .click();
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
