package io.flowdesk.mail.inbox.fetching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.mail.Message;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.junit.jupiter.api.Test;

/** How far a mailbox has come, by a server that tells the next UID and by one that does not. */
class NewMailsTest {

    private final IMAPFolder folder = mock(IMAPFolder.class);
    private final Message newest = mock(Message.class);

    @Test
    void theHighestUidIsBeforeTheNext() throws Exception {
        when(folder.getUIDNext()).thenReturn(8L);
        assertThat(NewMails.highestUid(folder)).isEqualTo(7);
    }

    @Test
    void whereTheNextIsNotToldItIsThatOfTheNewestMail() throws Exception {
        when(folder.getUIDNext()).thenReturn(-1L);
        assertThat(NewMails.highestUid(folder)).isZero();
        when(folder.getMessageCount()).thenReturn(3);
        when(folder.getMessage(3)).thenReturn(newest);
        when(folder.getUID(newest)).thenReturn(7L);
        assertThat(NewMails.highestUid(folder)).isEqualTo(7);
    }
}
