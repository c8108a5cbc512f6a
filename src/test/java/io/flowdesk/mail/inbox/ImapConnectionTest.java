package io.flowdesk.mail.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.mail.Mailbox;
import io.flowdesk.mail.faults.OutsideWorld;
import jakarta.mail.MessagingException;
import java.time.Duration;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The wait for news, which a mail server that has none ends never. */
class ImapConnectionTest {

    /** Over before it has begun, so soon that the client would not ask the server again, and later. */
    @ParameterizedTest
    @ValueSource(ints = {0, 200, 990, 1_500})
    @Timeout(value = 30, threadMode = ThreadMode.SEPARATE_THREAD)
    void endsWhereNothingComes(int millis) throws MessagingException {
        try (OutsideWorld world = new OutsideWorld();
                Alarm alarm = new Alarm();
                ImapConnection connection = ImapConnection.open(mailboxIn(world))) {
            assertThat(connection.folder().getMessageCount()).isZero();
            assertThat(connection.awaitNews(alarm, Duration.ofMillis(millis))).isTrue();
            assertThat(connection.isOpen()).isTrue();
        }
    }

    private static Mailbox mailboxIn(OutsideWorld world) {
        return new Mailbox("127.0.0.1", world.imapPort(), OutsideWorld.DESK, OutsideWorld.PASSWORD, false, "INBOX");
    }
}
