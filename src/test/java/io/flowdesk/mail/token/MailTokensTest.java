package io.flowdesk.mail.token;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.mail.MailTest;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@MailTest
class MailTokensTest {

    @Autowired
    private MailTokens tokens;

    @Autowired
    private JdbcClient database;

    private String id;

    @BeforeEach
    void aMailWasSentToKaren() {
        id = tokens.next();
        sent(id);
    }

    @Test
    void anAnswerNamesTheMailByItsMessageId() {
        assertThat(tokens.ofMessageId(id)).map(Issued::person).contains("requester:4711");
        assertThat(tokens.ofMessageId(id.substring(1, id.length() - 1))).isPresent();
    }

    @Test
    void anAnswerFindsBackByItsAddressAlsoWhenAServerChangedItsCase() {
        String address = tokens.replyAddress(id).orElseThrow();
        assertThat(address).startsWith("help+").endsWith("@flowdesk.local");
        assertThat(tokens.ofAddress(address)).isPresent();
        assertThat(tokens.ofAddress(address.toUpperCase(Locale.ROOT))).isPresent();
        assertThat(tokens.ofAddress("help@flowdesk.local")).isEmpty();
    }

    @Test
    void theAddressForAnswersFitsIntoWhatServersTake() {
        String address = tokens.replyAddress(id).orElseThrow();
        assertThat(address.indexOf('@')).isLessThanOrEqualTo(64);
    }

    @Test
    void whatWeHaveNotSignedIsNotOurs() {
        String stranger = "<1.2@flowdesk.local>";
        sent(stranger);
        assertThat(tokens.ofMessageId(stranger)).isEmpty();
        assertThat(tokens.ofMessageId(id.replace(".", "0."))).isEmpty();
        assertThat(tokens.ofMessageId("<" + "a".repeat(100_000) + "@flowdesk.local>"))
                .isEmpty();
        assertThat(tokens.ofMessageId("")).isEmpty();
    }

    @Test
    void aSignedNumberThatWasNeverSentIsNoMail() {
        assertThat(tokens.ofMessageId(tokens.next())).isEmpty();
    }

    private void sent(String header) {
        database.sql(
                        """
                        insert into outbox (event, occurrence, medium, recipient_kind, recipient_person, recipient, language,
                            subject, body, message_header, created_at, state)
                        values ('sign-in', md5(?), 'MAIL', 'REQUESTER', 'requester:4711', 'karen@example.org', 'en', 's', 'b', ?,
                            now(), 'SENT') on conflict do nothing
                        """)
                .params(header, header)
                .update();
    }
}
