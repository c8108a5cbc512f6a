package io.flowdesk.mail.taking;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.mail.store.IncomingMail;
import io.flowdesk.mail.store.MailState;
import io.flowdesk.mail.store.Outcome;
import io.flowdesk.testing.FlowdeskTest;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people try who want into a ticket that is not theirs. */
@FlowdeskTest
class ForgedMailsTest {

    private static final String AMIRA = "amira.haddad@flowdesk.local";
    private static final String PASSED =
            "mx.flowdesk.local; dkim=pass header.d=flowdesk.local; dmarc=pass header.from=flowdesk.local";

    @Autowired
    private Mailroom mailroom;

    private final String karen = "karen-" + UUID.randomUUID() + "@example.org";
    private final String mallory = "mallory-" + UUID.randomUUID() + "@example.net";

    @Test
    void aGuessedNumberOpensAnotherTicket() throws Exception {
        long ticket = mailroom.opened(karen);
        Object number = mailroom.ticket(ticket).get("number");
        IncomingMail guess = mailroom.arrives(Mail.from(mallory).about("Re: [" + number + "] Printer"));
        assertThat(guess.outcome()).isEqualTo(Outcome.TICKET_OPENED);
        assertThat(guess.ticketId()).isNotEqualTo(ticket);
        assertThat(mailroom.conversation(ticket)).hasSize(1);
    }

    @Test
    void aMessageIdThatOnlyLooksLikeOursOpensAnotherTicket() throws Exception {
        long ticket = mailroom.opened(karen);
        String id = mailroom.messageIdTo(ticket, karen);
        String forged = id.replaceFirst("\\.[a-z0-9]", ".0");
        IncomingMail mail =
                mailroom.arrives(Mail.from(mallory).about("Re: Printer").answering(forged));
        assertThat(mail.outcome()).isEqualTo(Outcome.TICKET_OPENED);
        assertThat(mail.ticketId()).isNotEqualTo(ticket);
    }

    @Test
    void aLeakedTokenFromAnotherAddressIsAQuestionToTheTeam() throws Exception {
        long ticket = mailroom.opened(karen);
        IncomingMail leaked =
                mailroom.arrives(Mail.from(mallory).about("Re").answering(mailroom.messageIdTo(ticket, karen)));
        assertThat(leaked.state()).isEqualTo(MailState.HELD);
        assertThat(leaked.ticketId()).isEqualTo(ticket);
        assertThat(mailroom.openTasks(leaked)).containsExactly("Task_DecideOnSender");
        assertThat(mailroom.conversation(ticket)).hasSize(1);
        assertThat(mailroom.written(ticket)).noneMatch(told -> told.endsWith(mallory));
        assertThat(mailroom.collaborators(ticket)).isEmpty();
    }

    @Test
    void aStrangerInCopyOfAnAnswerDoesNotBecomeAParticipant() throws Exception {
        long ticket = mailroom.opened(karen);
        mailroom.arrives(
                Mail.from(karen).about("Re").with("Cc", mallory).answering(mailroom.messageIdTo(ticket, karen)));
        assertThat(mailroom.conversation(ticket)).hasSize(2);
        assertThat(mailroom.collaborators(ticket)).isEmpty();
    }

    @Test
    void anAgentsAddressAloneIsNoReply() throws Exception {
        long ticket = mailroom.opened(karen);
        IncomingMail forged =
                mailroom.arrives(Mail.from(AMIRA).about("Re").answering(mailroom.messageIdTo(ticket, karen)));
        assertThat(forged.state()).isEqualTo(MailState.HELD);
        assertThat(mailroom.openTasks(forged)).containsExactly("Task_DecideOnReply");
        assertThat(mailroom.conversation(ticket)).hasSize(1);
    }

    @Test
    void anAgentsTokenWithoutAProvenSenderIsNoReply() throws Exception {
        assertThat(answersAs(AMIRA, null).state()).isEqualTo(MailState.HELD);
        assertThat(answersAs(AMIRA, "mx.flowdesk.local; dkim=fail header.d=flowdesk.local")
                        .state())
                .isEqualTo(MailState.HELD);
        assertThat(answersAs(AMIRA, "mx.flowdesk.local; dkim=pass header.d=evil.example")
                        .state())
                .isEqualTo(MailState.HELD);
        assertThat(answersAs(AMIRA, "mx.evil.example; dkim=pass header.d=flowdesk.local; dmarc=pass")
                        .state())
                .isEqualTo(MailState.HELD);
        assertThat(answersAs(AMIRA, "mx.flowdesk.local; spf=fail (dmarc=pass\n) smtp.mailfrom=x")
                        .state())
                .isEqualTo(MailState.HELD);
    }

    @Test
    void aProvenAgentWhoAnswersTheLetterOfSomebodyElseIsAsked() throws Exception {
        long ticket = mailroom.opened(karen);
        mailroom.triaged(ticket);
        IncomingMail mail = mailroom.arrives(Mail.from(AMIRA)
                .about("Re: Printer")
                .saying("Try another toner.")
                .answering(mailroom.messageIdTo(ticket, karen))
                .with("Authentication-Results", PASSED));
        assertThat(mail.state()).isEqualTo(MailState.HELD);
        assertThat(mailroom.conversation(ticket)).hasSize(1);
    }

    @Test
    void anAgentsReplyByMailIsPublic() throws Exception {
        IncomingMail reply = answersAs(AMIRA, PASSED);
        assertThat(reply.outcome()).isEqualTo(Outcome.REPLIED);
        long ticket = Objects.requireNonNull(reply.ticketId());
        assertThat(mailroom.conversation(ticket)).last().isEqualTo("REPLY Amira Haddad: Try another toner.");
        assertThat(mailroom.written(ticket)).anyMatch(told -> told.startsWith("replied to karen-"));
    }

    @Test
    void whatAnAgentQuotesIsKeptForHisColleagues() throws Exception {
        IncomingMail reply = answersAs(AMIRA, PASSED);
        long ticket = Objects.requireNonNull(reply.ticketId());
        assertThat(mailroom.folded(ticket)).contains("> Nobody may know this.");
        assertThat(mailroom.text(ticket, "replied")).doesNotContain("Nobody may know this.");
        assertThat(mailroom.heard(ticket)).contains("agent1");
    }

    @Test
    void aSubjectCannotAddAHeader() throws Exception {
        IncomingMail mail = mailroom.arrives(Mail.from(karen)
                .about("=?utf-8?Q?Hello=0D=0ABcc:_victim=40example.org?=")
                .saying("x " + karen));
        long ticket = Objects.requireNonNull(mail.ticketId());
        assertThat(String.valueOf(mailroom.ticket(ticket).get("subject"))).doesNotContain("\r", "\n");
        assertThat(mailroom.collaborators(ticket)).isEmpty();
    }

    /** A mail of that address that answers one of ours to agent1. */
    private IncomingMail answersAs(String sender, @Nullable String verdict) throws Exception {
        String asking = "karen-" + UUID.randomUUID() + "@example.org";
        long ticket = mailroom.opened(asking);
        Mail mail = Mail.from(sender)
                .about("Re: Printer " + UUID.randomUUID())
                .saying(
                        "Try another toner.\n\nOn Mon, 23 Nov 2026 at 10:00, Help desk <help@flowdesk.local> wrote:\n> Nobody may know this.")
                .answering(mailroom.wrote(ticket, "AGENT", "agent1", AMIRA));
        if (verdict != null) {
            mail.with("Authentication-Results", verdict.replace("\n", "\n "));
        }
        mailroom.triaged(ticket);
        return mailroom.arrives(mail);
    }
}
