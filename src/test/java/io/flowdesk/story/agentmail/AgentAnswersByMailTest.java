package io.flowdesk.story.agentmail;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.mail.taking.Mail;
import io.flowdesk.story.stage.ACase;
import io.flowdesk.story.stage.mail.ACorrespondent;
import io.flowdesk.story.stage.mail.MailPlay;
import io.flowdesk.story.stage.mail.MailProgram;
import io.flowdesk.story.stage.mail.Postman;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Amira, who is agent1, is on the train: she answers the mail that tells her what Ben wrote. */
class AgentAnswersByMailTest extends MailPlay {

    private static final String PROOF =
            "mx.flowdesk.local; dkim=pass header.d=flowdesk.local; dmarc=pass header.from=flowdesk.local";
    private static final String ANSWER = "Then please try another cable.";

    private ACorrespondent ben;
    private MailProgram amira;
    private ACase ticket;

    @BeforeEach
    void benAnswersAQuestion() {
        ben = correspondent("ben");
        amira = mailProgram("Amira Haddad", "amira.haddad@flowdesk.local");
        ticket = ben.asks("Screen is black", "Since this morning.");
        colleague("agent1").does(ticket, "reclassify", Map.of("helpTopic", "hardware", "reason", "His screen."));
        colleague("agent1").asks(ticket, "Is its light on?");
        time.is("2026-11-23T10:30");
        ben.answers(ticket, "Yes, it is.");
        ben.mails().receives("We have received your request", "We need something from you: Screen is black");
        assertThat(amira.newest(ticket).text()).contains("Yes, it is.", "priority NORMAL");
    }

    @Test
    void withoutProofItIsHeldAndNobodyOutsideSeesIt() {
        Postman.Taken mail = amira.sends(amira.answer(ticket, ANSWER));
        assertThat(mail.fate()).isEqualTo("HELD");
        assertThat(mail.landed().number()).isEqualTo(ticket.number());
        assertThat(mail.reason()).contains("no mail server that we trust confirms it");
        ticket.is("IN_PROGRESS, service-desk, agent1, NORMAL")
                .reads(
                        "REQUESTER ben: Since this morning.",
                        "REPLY agent1: Is its light on?",
                        "REQUESTER ben: Yes, it is.");
        ben.mails().receives();
        ben.person().doesNotSee(ticket, ANSWER);
        colleague("agent1").isAskedAboutMail(mail.id(), ticket.number() + " · Is this reply yours? → agent1");
    }

    @Test
    void theWordOfAServerThatNobodyTrustsIsNoProof() {
        Mail mail = amira.answer(ticket, ANSWER).with("Authentication-Results", PROOF.replace("mx.", "mx.evil."));
        assertThat(amira.sends(mail).fate()).isEqualTo("HELD");
        ben.mails().receives();
    }

    @Test
    void withProofItIsHerReplyAndReachesBenWithoutWhatSheQuoted() {
        Mail mail = amira.answer(ticket, ANSWER).with("Authentication-Results", PROOF);
        assertThat(amira.sends(mail).fate()).isEqualTo("REPLIED");
        ticket.is("IN_PROGRESS, service-desk, agent1, NORMAL")
                .reads(
                        "REQUESTER ben: Since this morning.",
                        "REPLY agent1: Is its light on?",
                        "REQUESTER ben: Yes, it is.",
                        "REPLY agent1: " + ANSWER);
        ben.mails().receives("Screen is black");
        assertThat(ben.mails().newest(ticket).text())
                .contains(ANSWER, "Amira Haddad")
                .doesNotContain("priority NORMAL", "Yes, it is.");
        ben.mails().showsOneThread(ticket, true);
    }

    @Test
    void whatSheQuotesOfTheDeskStaysInTheHouse() {
        amira.sends(amira.answer(ticket, ANSWER).with("Authentication-Results", PROOF));
        ben.person().doesNotSee(ticket, "priority NORMAL", "tasklist");
    }

    @Test
    void andBenAnswersHerAsIfSheHadWrittenInTasklist() {
        amira.sends(amira.answer(ticket, ANSWER).with("Authentication-Results", PROOF));
        time.is("2026-11-23T11:00");
        assertThat(ben.answers(ticket, "That was it!").number()).isEqualTo(ticket.number());
        ben.readsFolded(ticket, "That was it!", "> " + ANSWER);
        assertThat(amira.newest(ticket).text()).contains("That was it!").doesNotContain("> " + ANSWER);
    }
}
