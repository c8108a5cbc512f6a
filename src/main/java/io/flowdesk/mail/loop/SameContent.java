package io.flowdesk.mail.loop;

import io.flowdesk.mail.content.MailFile;
import io.flowdesk.mail.content.ParsedMail;
import io.flowdesk.platform.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The last net against loops, and against a second click on "send": the same text again opens no second ticket. */
@Component
public class SameContent {

    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final JdbcClient database;

    SameContent(JdbcClient database) {
        this.database = database;
    }

    /** Of everything that a person would read. */
    public static String hashOf(ParsedMail mail) {
        MessageDigest digest = Sha256.digest();
        for (String part : new String[] {mail.subject(), mail.text(), mail.folded()}) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        for (MailFile file : mail.files()) {
            digest.update(file.content().bytes());
            digest.update((byte) 0);
        }
        return Sha256.hex(digest);
    }

    /**
     * The ticket that the same text of the same sender has opened, where both came within ten minutes of each other,
     * whenever they are taken in. Whoever asks for the same text at this moment waits for the end of our transaction.
     *
     * @param sender as it is remembered of a mail that was read
     * @param received when the mail at hand came
     */
    public Optional<Long> ticketOf(String sender, String content, Instant received) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("mail " + sender + " " + content)
                .query(row -> {});
        return database.sql(
                        """
                        select ticket_id from incoming_mail
                         where sender = :sender and content = :content and received_at between :from and :to
                           and outcome = 'TICKET_OPENED'
                         order by id desc limit 1
                        """)
                .param("sender", sender)
                .param("content", content)
                .param("from", Timestamp.from(received.minus(WINDOW)))
                .param("to", Timestamp.from(received.plus(WINDOW)))
                .query(Long.class)
                .optional();
    }

    /**
     * Whether the sender said the same to that ticket within ten minutes, and nobody has answered him since: a machine that
     * answers another one through us, or a second click. "Yes." to the next question is news.
     */
    public boolean isRepeated(long ticketId, String sender, String content, Instant received) {
        return database.sql(
                        """
                        select exists (
                            select from incoming_mail m join message said on said.id = m.message_id
                             where m.sender = :sender and m.content = :content and m.received_at between :from and :to
                               and m.outcome = 'MESSAGE_ADDED' and m.ticket_id = :ticket
                               and not exists (select from message answer where answer.ticket_id = m.ticket_id
                                                  and answer.kind = 'REPLY' and answer.seq > said.seq))
                        """)
                .param("sender", sender)
                .param("content", content)
                .param("from", Timestamp.from(received.minus(WINDOW)))
                .param("to", Timestamp.from(received.plus(WINDOW)))
                .param("ticket", ticketId)
                .query(Boolean.class)
                .single();
    }
}
