package io.flowdesk.mail.taking;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.flowdesk.mail.landing.MailWords;
import io.flowdesk.mail.loop.AutomaticMail;
import io.flowdesk.mail.store.IncomingMail;
import io.flowdesk.mail.store.IncomingMails;
import io.flowdesk.mail.store.MailState;
import io.flowdesk.platform.InvalidInput;
import io.flowdesk.platform.files.FileTooLarge;
import io.flowdesk.platform.transaction.Conflicts;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the desk refuses of a mail, and whether its sender is told. */
class LargeFilesTest {

    private final IncomingMail mail = new IncomingMail(
            7,
            UUID.randomUUID(),
            100,
            true,
            Instant.EPOCH,
            "karen@example.org",
            null,
            MailState.STORED,
            null,
            null,
            null,
            null,
            1);
    private final IncomingMails mails = mock();
    private final Quarantine quarantine = mock();
    private final Conflicts conflicts = mock();
    private final MailTaking taking = new MailTaking(
            mails,
            mock(StoredMails.class),
            mock(AutomaticMail.class),
            mock(FromMachines.class),
            mock(FromPeople.class),
            mock(MailWords.class),
            quarantine,
            conflicts);

    @BeforeEach
    void aMailHasCome() {
        when(mails.begin()).thenReturn(Optional.of(mail));
    }

    @Test
    void whoSendsALargeFileIsToldThatAPersonLooksAtIt() {
        FileTooLarge large = mock();
        when(large.most()).thenReturn(1024L);
        InvalidInput refused = new InvalidInput("file", "This has at most 1024 bytes.");
        refused.initCause(large);
        when(conflicts.retrying(any())).thenThrow(refused);
        taking.takeNext();
        verify(quarantine).putAndTell(mail, "One of its files is larger than 1024 bytes.");
    }

    @Test
    void whoCannotBeWrittenToIsNotTold() {
        when(conflicts.retrying(any())).thenThrow(new InvalidInput("from", "The mail names no sender."));
        taking.takeNext();
        verify(quarantine).put(mail, "The mail names no sender.");
    }
}
