package io.flowdesk.mail.taking;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.flowdesk.mail.landing.MailWords;
import io.flowdesk.mail.loop.AutomaticMail;
import io.flowdesk.mail.store.IncomingMail;
import io.flowdesk.mail.store.IncomingMails;
import io.flowdesk.mail.store.MailState;
import io.flowdesk.platform.transaction.Conflicts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

/** What goes wrong with a mail: the mail, the desk, or what the desk stands on. */
class MailTakingTest {

    private static final int LAST = IncomingMails.MOST_ATTEMPTS;

    private final IncomingMails mails = mock(IncomingMails.class);
    private final StoredMails stored = mock(StoredMails.class);
    private final Quarantine quarantine = mock(Quarantine.class);
    private final MailTaking taking = new MailTaking(
            mails,
            stored,
            mock(AutomaticMail.class),
            mock(FromMachines.class),
            mock(FromPeople.class),
            mock(MailWords.class),
            quarantine,
            mock(Conflicts.class));

    @Test
    void anErrorIsAFailureOfThisMailAlone() throws Exception {
        fails(LAST - 1, new OutOfMemoryError("It burns."));
        taking.takeNext();
        verify(quarantine, never()).put(any(), any());
        IncomingMail mail = fails(LAST, new OutOfMemoryError("It burns."));
        taking.takeNext();
        verify(quarantine).put(mail, "Taking it in failed: OutOfMemoryError.");
    }

    @Test
    void aDisturbanceIsNobodysFault() throws Exception {
        fails(LAST, new UncheckedIOException(new IOException("No space left on device")));
        taking.takeNext();
        verify(mails).forgive(7);
        verify(quarantine, never()).put(any(), any());
    }

    @Test
    void itIsNoneEitherWhereTheDatabaseLearnsOfItLater() throws Exception {
        var gone = new DataAccessResourceFailureException("The database is gone");
        fails(LAST, gone);
        doThrow(gone).doNothing().when(mails).forgive(7);
        assertThatThrownBy(taking::takeNext).isSameAs(gone);
        when(mails.begin()).thenReturn(Optional.empty());
        taking.takeNext();
        taking.takeNext();
        verify(mails, times(2)).forgive(7);
    }

    private IncomingMail fails(int attempts, Throwable failure) throws Exception {
        IncomingMail mail = mail(attempts);
        when(mails.begin()).thenReturn(Optional.of(mail));
        when(stored.parse(mail)).thenThrow(failure);
        return mail;
    }

    private static IncomingMail mail(int attempts) {
        return new IncomingMail(
                7,
                UUID.randomUUID(),
                1,
                true,
                Instant.EPOCH,
                null,
                null,
                MailState.STORED,
                null,
                null,
                null,
                null,
                attempts);
    }
}
