package io.flowdesk.mail.taking;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.mail.MailTest;
import io.flowdesk.mail.store.IncomingMail;
import io.flowdesk.mail.store.MailState;
import io.flowdesk.mail.store.Outcome;
import io.flowdesk.mail.token.MailTokens;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where the desk's mailbox takes plus-addresses, the one that a letter gives for answers says which ticket it is. */
@MailTest
class ReplyAddressTest {

    @Autowired
    private Mailroom mailroom;

    @Autowired
    private MailTokens tokens;

    private final String karen = "karen-" + UUID.randomUUID() + "@example.org";

    private String addressOf(long ticket) {
        return tokens.replyAddress(mailroom.messageIdTo(ticket, karen)).orElseThrow();
    }

    @Test
    void itIsEnoughForWhoeverTakesPart() throws Exception {
        long ticket = mailroom.opened(karen);
        IncomingMail answer =
                mailroom.arrives(Mail.from(karen).about("Another subject").with("To", addressOf(ticket)));
        assertThat(answer.outcome()).isEqualTo(Outcome.MESSAGE_ADDED);
        assertThat(answer.ticketId()).isEqualTo(ticket);
    }

    @Test
    void aStrangerWhoHasItIsAQuestionToTheTeam() throws Exception {
        long ticket = mailroom.opened(karen);
        IncomingMail leaked = mailroom.arrives(
                Mail.from("mallory@example.net").about("Let me in").with("To", addressOf(ticket)));
        assertThat(leaked.state()).isEqualTo(MailState.HELD);
        assertThat(mailroom.conversation(ticket)).hasSize(1);
    }

    @Test
    void oneThatOnlyLooksLikeItOpensAnotherTicket() throws Exception {
        long ticket = mailroom.opened(karen);
        IncomingMail guess = mailroom.arrives(Mail.from(karen)
                .about("Printer")
                .saying("A guess " + karen)
                .with("To", addressOf(ticket).replaceFirst("\\.[a-z0-9]", ".0")));
        assertThat(guess.outcome()).isEqualTo(Outcome.TICKET_OPENED);
        assertThat(guess.ticketId()).isNotEqualTo(ticket);
    }
}
