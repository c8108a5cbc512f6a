package io.flowdesk.mail.inbox;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.mail.Flags;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A mailbox that is shared with us may be one that we only read. */
class MarksTest {

    private final Marks marks = new Marks();
    private final IMAPFolder folder = mock(IMAPFolder.class);
    private final Message mail = mock(Message.class);

    @BeforeEach
    void theMailIsThere() throws Exception {
        when(mail.getFolder()).thenReturn(folder);
        when(folder.getMessageByUID(7)).thenReturn(mail);
    }

    @Test
    void aServerThatRefusesToMarkKeepsNobodyFromReadingOn() throws Exception {
        when(folder.isOpen()).thenReturn(true);
        doThrow(new MessagingException("NO"), new IllegalStateException("read-only"))
                .when(mail)
                .setFlag(Flags.Flag.SEEN, true);
        assertThatCode(() -> marks.makeUp("desk", folder, 7)).doesNotThrowAnyException();
        assertThatCode(() -> marks.mark("desk", 8, mail)).doesNotThrowAnyException();
    }

    @Test
    void aConnectionThatBreaksIsNoRefusal() throws Exception {
        doThrow(new MessagingException("gone")).when(mail).setFlag(any(), anyBoolean());
        assertThatThrownBy(() -> marks.mark("desk", 7, mail)).isInstanceOf(MessagingException.class);
    }
}
