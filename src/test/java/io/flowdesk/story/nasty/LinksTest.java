package io.flowdesk.story.nasty;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.portal.Visitor.Answer;
import io.flowdesk.story.stage.ACase;
import io.flowdesk.story.stage.AColleague;
import io.flowdesk.story.stage.ARequester;
import io.flowdesk.story.stage.Play;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A link opens one ticket, to one person, for a while. */
class LinksTest extends Play {

    private static final String RECEIPT = "See how it stands, or add to it";

    private ARequester jan;
    private AColleague agent1;
    private ACase ticket;

    @BeforeEach
    void janAsks() {
        jan = requester("jan");
        agent1 = colleague("agent1");
        ticket = jan.files("hardware", "The screen is too bright", "At night.");
    }

    @Test
    void theLinkToOnesOwnTicketOpensNoOther() {
        ARequester kim = requester("kim");
        ACase other = kim.files("hardware", "The fan is too loud", "By day.");
        jan.doesNotSee(ticket, other.number(), "too loud");
        String link = jan.mail().newestLink(ticket, RECEIPT).orElseThrow();
        assertThat(jan.browser()
                        .post(link + "/continued", Map.of("number", other.number()))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void anExpiredLinkOffersAFreshOne() {
        String link = jan.mail().newestLink(ticket, RECEIPT).orElseThrow();
        time.is("2026-12-23T10:01");
        Answer lost = jan.browser().get(link);
        assertThat(lost.status()).isEqualTo(404);
        assertThat(lost.text()).doesNotContain("too bright", ticket.number());
        assertThat(jan.browser().submit(lost.form("#renew"), Map.of()).text()).contains("look into your mailbox");
        String fresh = jan.mail().last().link("Here it is").orElseThrow();
        assertThat(jan.browser().get(fresh).textOf("#number")).isEqualTo(ticket.number());
    }

    @Test
    void anExpiredLinkDecidesNothing() {
        agent1.resolves(ticket, "Press the key with the sun.");
        var form = jan.follows(ticket, "Solved").form("#solved");
        time.is("2026-12-23T10:01");
        assertThat(jan.browser().submit(form, Map.of()).status()).isEqualTo(404);
        ticket.is("RESOLVED as SOLVED, service-desk, agent1, NORMAL");
    }

    @Test
    void aButtonThatIsPressedTwiceIsNoMistake() {
        agent1.resolves(ticket, "Press the key with the sun.");
        var solved = jan.follows(ticket, "Solved").form("#solved");
        jan.browser().submit(solved, Map.of());
        assertThat(jan.browser().submit(solved, Map.of()).textOf(".done")).contains("glad");
        ACase other = jan.files("hardware", "The screen is too dark", "By day.");
        var withdraw = jan.page(other).form("#withdraw");
        jan.browser().submit(withdraw, Map.of());
        assertThat(jan.browser().submit(withdraw, Map.of()).textOf(".done")).contains("taken the request back");
    }

    @Test
    void theLinkOfAnEarlierSolutionShowsTheLaterOne() {
        agent1.resolves(ticket, "Press the key with the sun.");
        String first = jan.mail().newestLink(ticket, "Solved").orElseThrow();
        jan.rejects(ticket, "I have no such key.");
        agent1.resolves(ticket, "Press the key with the moon.");
        assertThat(jan.browser().get(first).textOf(".conversation")).contains("moon");
    }

    @Test
    void aCollaboratorReadsButDoesNotDecide() {
        ARequester lea = requester("lea");
        agent1.does(ticket, "add-collaborator", Map.of("email", lea.address()));
        agent1.replies(ticket, "We are on it.");
        Answer page = lea.page(ticket);
        assertThat(page.textOf(".conversation")).contains("We are on it.");
        assertThat(page.page().select("#withdraw, #solved")).isEmpty();
        lea.writes(ticket, "It is the one in room four.");
        jan.readsLast(ticket, "It is the one in room four.");
        agent1.does(ticket, "remove-collaborator", Map.of("email", lea.address()));
        assertThat(lea.page(ticket).status()).isEqualTo(404);
    }
}
