package io.flowdesk.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import io.flowdesk.process.story.ATicket;
import io.flowdesk.testing.Api;
import io.flowdesk.testing.EngineRest;
import io.flowdesk.testing.Reply;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What Tasklist tells of tickets in its list, and how it finds those that have no task. */
class FindingTicketsIT extends FormsInTasklist {

    @Test
    void aCardSaysHowTheTicketStandsAndWhoAsked() {
        ATicket ticket = story.aTicket()
                .from("card.reader@example.org")
                .about("The reader reads")
                .isClaimedBy("agent1");
        Page page = as("agent1").page();
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.reload();
        page.locator(
                        ".task",
                        new Page.LocatorOptions().setHasText(ticket.number().value()))
                .locator(".flowdesk-badge.requester")
                .waitFor();
        assertThat(page.locator(
                                ".task",
                                new Page.LocatorOptions()
                                        .setHasText(ticket.number().value()))
                        .locator(".flowdesk-badge")
                        .allTextContents())
                .containsExactly("In progress", "Normal", "card.reader@example.org");
        assertThat(complaints).isEmpty();
    }

    @Test
    void cardsTellNothingOfTicketsThatOneMayNotRead() {
        ATicket foreign = story.aTicket().topic("network").arrives();
        ATicket own = claimed();
        String tasks = EngineRest.at(port, "admin").taskOf(foreign.number().value()) + ","
                + EngineRest.at(port, "agent1").taskOf(own.number().value());
        assertThat(cards("expert1", tasks).json()).isEmpty();
        assertThat(cards("agent1", tasks).text())
                .contains(own.number().value(), foreign.number().value());
        Api.at(port)
                .get("http://localhost:" + port + "/desk/cards?tasks=" + tasks)
                .expect(401);
    }

    private Reply cards(String user, String tasks) {
        return EngineRest.ofWebApp(port, "tasklist", user)
                .page("/desk/cards?tasks=" + tasks)
                .expect(200);
    }

    @Test
    void aClosedTicketIsFoundByItsNumberAndByItsWords() {
        ATicket ticket = story.aTicket().about("The stapler is xanthic").isClaimedBy("agent1");
        story.agent("agent1").resolvesAndCloses(ticket);
        FrameLocator byWords = searches("xanthic");
        byWords.getByText("1 found").waitFor();
        byWords.getByText(ticket.number().value()).click();
        byWords.getByText("The stapler is xanthic").first().waitFor();
        FrameLocator byNumber = searches(ticket.number().value());
        byNumber.getByText("Conversation").waitFor();
        assertThat(byNumber.locator("h1").textContent()).contains("The stapler is xanthic");
    }

    private FrameLocator searches(String words) {
        Page page = as("agent1").page();
        page.keyboard().press("Escape");
        page.getByLabel("Ticket number or words").fill(words);
        page.keyboard().press("Enter");
        return page.frameLocator("dialog iframe");
    }

    @Test
    void nobodyFindsWhatHeMayNotRead() {
        ATicket ticket = story.aTicket()
                .about("The sextant is heliotrope")
                .topic("network")
                .arrives();
        EngineRest stranger = EngineRest.ofWebApp(port, "tasklist", "expert1");
        assertThat(stranger.page("/desk/search?q=heliotrope").expect(200).text())
                .contains("No ticket that you may read")
                .doesNotContain("sextant");
        assertThat(stranger.page("/desk/search?q=" + ticket.number()).text()).doesNotContain("sextant");
        stranger.page("/desk/t/" + ticket.number()).expect(404);
        Api.at(port)
                .get("http://localhost:" + port + "/desk/search?q=heliotrope")
                .expect(401);
    }

    @Test
    void theLinkOfTheWebApplicationsLeadsToTasklist() {
        assertThat(Api.at(port)
                        .get("http://localhost:" + port + "/camunda-welcome")
                        .expect(302)
                        .header("Location"))
                .endsWith("/camunda/app/tasklist/default/");
    }

    @Test
    void nobodyIsAskedToMigrate() {
        Page page = as("agent1").page();
        assertThat(page.locator(".ce-eol-banner:visible").count()).isZero();
    }
}
