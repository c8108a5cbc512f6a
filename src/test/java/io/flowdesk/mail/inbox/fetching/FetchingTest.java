package io.flowdesk.mail.inbox.fetching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.mail.MessagingException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.junit.jupiter.api.Test;

/** Whatever a mail server hands out, or does not. */
class FetchingTest {

    private static final int MOST = 200_001;

    private final Fetching fetching = new Fetching(MOST, Duration.ofHours(1));
    private final IMAPMessage message = mock(IMAPMessage.class);

    @Test
    void aMailLiesOnTheDiskUntilItIsClosed() throws Exception {
        when(message.getMimeStream()).thenReturn(new ByteArrayInputStream(new byte[100_000]));
        FetchedMail mail = fetching.fetch(message);
        try (mail;
                InputStream raw = mail.open()) {
            assertThat(raw.readAllBytes()).hasSize(100_000);
        }
        assertThat(mail.file()).doesNotExist();
    }

    @Test
    void moreThanTheLimitIsNotFetched() throws Exception {
        when(message.getMimeStream()).thenReturn(new Endless());
        try (FetchedMail mail = fetching.fetch(message)) {
            assertThat(mail.file()).hasSize(MOST);
        }
    }

    @Test
    void aServerThatTakesItsTimeIsNotWaitedForWithoutAnEnd() throws Exception {
        when(message.getMimeStream()).thenReturn(new Endless());
        assertThatThrownBy(() -> new Fetching(Long.MAX_VALUE, Duration.ZERO).fetch(message))
                .isInstanceOf(NotHandedOut.class);
    }

    @Test
    void whateverTheLibraryThrowsTheMailIsNotHandedOut() throws Exception {
        when(message.getMimeStream()).thenThrow(new MessagingException("BAD"), new IllegalStateException("Closed"));
        assertThatThrownBy(() -> fetching.fetch(message)).isInstanceOf(NotHandedOut.class);
        assertThatThrownBy(() -> fetching.fetch(message)).isInstanceOf(NotHandedOut.class);
    }

    private static final class Endless extends InputStream {
        @Override
        public int read() throws IOException {
            return 'x';
        }
    }
}
