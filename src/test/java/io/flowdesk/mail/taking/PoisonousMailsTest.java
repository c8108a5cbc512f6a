package io.flowdesk.mail.taking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import io.flowdesk.identity.CurrentActor;
import io.flowdesk.identity.Desks;
import io.flowdesk.mail.HeldMail;
import io.flowdesk.mail.content.MailReader;
import io.flowdesk.mail.content.UnreadableMail;
import io.flowdesk.mail.landing.MailReplies;
import io.flowdesk.mail.landing.MailTickets;
import io.flowdesk.mail.store.IncomingMail;
import io.flowdesk.mail.store.IncomingMails;
import io.flowdesk.mail.store.MailState;
import io.flowdesk.mail.store.MailStore;
import io.flowdesk.ticket.Tickets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A mail that ends whoever reads it is not read to ask a person about it. */
class PoisonousMailsTest {

    private final IncomingMails mails = mock();
    private final MailStore store = mock();
    private final Decisions decisions = new Decisions(
            mails,
            store,
            new StoredMails(store, mock(MailReader.class)),
            mock(MailTickets.class),
            mock(MailReplies.class),
            mock(Tickets.class),
            mock(Desks.class),
            mock(CurrentActor.class));

    @Test
    void whoIsAskedIsSaidWithoutReadingIt() {
        stored(1, "It answers no mail of ours.");
        assertThat(decisions.find(7)).map(HeldMail::ticketId).hasValue(3L);
        verifyNoInteractions(store);
    }

    @Test
    void whatNeverEndedIsNotReadToBeShown() {
        stored(IncomingMails.MOST_ATTEMPTS + 1, "Taking it in was begun 4 times and never ended.");
        assertThat(decisions.content(7).text()).isNull();
        verifyNoInteractions(store);
    }

    @Test
    void norIsWhatFailedEachTime() {
        stored(IncomingMails.MOST_ATTEMPTS, "Taking it in failed: OutOfMemoryError.");
        assertThat(decisions.content(7).text()).isNull();
        verifyNoInteractions(store);
    }

    @Test
    void whatWasReadAtTheLastAttemptIsReadAgain() {
        stored(IncomingMails.MOST_ATTEMPTS, MailState.HELD, "It answers no mail of ours.");
        decisions.content(7);
        verify(store).open(any());
    }

    @Test
    void norIsWhatTookTooLong() {
        stored(1, UnreadableMail.TOO_SLOW);
        assertThat(decisions.content(7).text()).isNull();
        verifyNoInteractions(store);
    }

    private void stored(int attempts, String reason) {
        stored(attempts, MailState.QUARANTINED, reason);
    }

    private void stored(int attempts, MailState state, String reason) {
        when(mails.find(7))
                .thenReturn(Optional.of(new IncomingMail(
                        7,
                        UUID.randomUUID(),
                        100,
                        true,
                        Instant.EPOCH,
                        null,
                        null,
                        state,
                        null,
                        reason,
                        null,
                        3L,
                        attempts)));
    }
}
