package io.flowdesk.story.passwordreset;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.story.stage.ACase;
import io.flowdesk.story.stage.AColleague;
import io.flowdesk.story.stage.mail.ACorrespondent;
import io.flowdesk.story.stage.mail.MailPlay;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Story 1: Karen files it in the portal, and from the first question on all goes by mail. */
class QuestionsByMailTest extends MailPlay {

    private static final String ADVICE = "You can sign in again. Keep your second address up to date.";

    @Test
    void twoQuestionsAndTheSolutionCostHerFourMails() {
        ACorrespondent karen = correspondent("karen");
        AColleague agent1 = colleague("agent1");
        ACase ticket =
                karen.person().files("access-and-passwords", "Cannot sign in", "The security questions are not mine.");
        karen.mails().receives("We have received your request");

        time.is("2026-11-23T10:20");
        agent1.asks(ticket, "On which number may we call you back?");
        karen.mails().receives("We need something from you: Cannot sign in");
        time.is("2026-11-23T10:40");
        assertThat(karen.answers(ticket, "On the one that you have on file.").number())
                .isEqualTo(ticket.number());
        karen.readsFolded(ticket, "On the one that you have on file.", "> On which number may we call you back?");

        agent1.asks(ticket, "Nobody answers there. When are you at your desk?");
        karen.mails().receives("We need something from you: Cannot sign in");
        time.is("2026-11-23T11:00");
        karen.answers(ticket, "Until noon.");
        ticket.is("IN_PROGRESS, service-desk, agent1, NORMAL")
                .reads(
                        "REQUESTER karen: The security questions are not mine.",
                        "REPLY agent1: On which number may we call you back?",
                        "REQUESTER karen: On the one that you have on file.",
                        "REPLY agent1: Nobody answers there. When are you at your desk?",
                        "REQUESTER karen: Until noon.");

        agent1.does(ticket, "verify-identity", Map.of("how", "CALL_BACK", "note", "It is her."));
        agent1.resolves(ticket, ADVICE);
        karen.mails().receives("Is it solved? Cannot sign in");
        time.is("2026-11-23T11:30");
        assertThat(karen.confirms(ticket).textOf(".done")).contains("glad");
        ticket.is("CLOSED as SOLVED, service-desk, agent1, NORMAL");
        assertThat(karen.mails().inbox()).hasSize(4);
        karen.mails().showsOneThread(ticket, false);
    }

    @Test
    void whatSheWritesFromHerNewAddressWaitsUntilThatIsHers() {
        ACorrespondent karen = correspondent("karen");
        AColleague agent1 = colleague("agent1");
        ACase ticket = karen.person().files("access-and-passwords", "Cannot sign in", "My address has changed.");
        String current = karen.person().address().replace("@example.org", "@example.com");
        var newProgram = mailProgram("karen", current);
        var early =
                newProgram.sends(karen.mails().answer(ticket, "I am here now.").with("From", current));
        assertThat(early.fate()).isEqualTo("HELD");
        assertThat(early.reason()).contains("neither the requester nor a collaborator");
        ticket.reads("REQUESTER karen: My address has changed.");
        newProgram.receives();

        agent1.does(ticket, "verify-identity", Map.of("how", "CALL_BACK", "note", "It is her."));
        agent1.correctsAddress(karen.person().address(), current);
        agent1.resolves(ticket, ADVICE);
        karen.mails().receives("We have received your request");
        newProgram.receives("Is it solved? Cannot sign in");
        assertThat(newProgram
                        .sends(newProgram.answer(ticket, "It is solved, thank you!"))
                        .fate())
                .isEqualTo("MESSAGE_ADDED");
        ticket.is("CLOSED as SOLVED, service-desk, agent1, NORMAL");
    }
}
