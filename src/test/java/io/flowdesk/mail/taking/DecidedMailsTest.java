package io.flowdesk.mail.taking;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.mail.store.IncomingMail;
import io.flowdesk.mail.store.MailState;
import io.flowdesk.mail.store.Outcome;
import io.flowdesk.testing.FlowdeskTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of a mail that a person decides on; who may decide is the business of {@link HeldMailsIT}. */
@FlowdeskTest
class DecidedMailsTest {

    @Autowired
    private Mailroom mailroom;

    private final String karen = "karen-" + UUID.randomUUID() + "@example.org";

    @Test
    void aMailThatNamesNoSenderIsDiscarded() throws Exception {
        IncomingMail mail = mailroom.arrives(Mail.from("nobody at all").about("Printer"));
        assertThat(mail.state()).isEqualTo(MailState.QUARANTINED);
        mailroom.decide(mail, Map.of("outcome", "discard", "reason", "Advertising."));
        assertThat(mailroom.now(mail).state()).isEqualTo(MailState.DISCARDED);
    }

    @Test
    void aStrangerWhoIsLetInIsHeard() throws Exception {
        long ticket = mailroom.opened(karen);
        String mallory = "mallory-" + UUID.randomUUID() + "@example.net";
        IncomingMail mail =
                mailroom.arrives(Mail.from(mallory).saying("Me too.").answering(mailroom.messageIdTo(ticket, karen)));
        assertThat(mail.state()).isEqualTo(MailState.HELD);
        mailroom.decide(mail, Map.of("outcome", "admit"));
        assertThat(mailroom.collaborators(ticket)).containsExactly(mallory);
        assertThat(mailroom.conversation(ticket)).last().asString().endsWith("Me too.");
    }

    @Test
    void aReplyThatNothingProvesCanBeDiscarded() throws Exception {
        long ticket = mailroom.opened(karen);
        mailroom.triaged(ticket);
        IncomingMail mail = mailroom.arrives(Mail.from("amira.haddad@flowdesk.local")
                .saying("Try another toner.")
                .answering(mailroom.messageIdTo(ticket, karen)));
        assertThat(mail.state()).isEqualTo(MailState.HELD);
        mailroom.decide(mail, Map.of("outcome", "discard", "reason", "Not hers."));
        assertThat(mailroom.now(mail).state()).isEqualTo(MailState.DISCARDED);
        assertThat(mailroom.now(mail).outcome()).isNotEqualTo(Outcome.REPLIED);
    }
}
