package io.flowdesk.mail.token;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which mails about a ticket somebody has in his mailbox: in his mail program they become one thread. */
@Component
public class Threads {

    /** The first holds the thread together, the last ones say where it goes on. */
    private static final int MOST = 11;

    /** Anything else could end the header that it is put into, or would be no use there. */
    private static final Pattern USABLE = Pattern.compile("<[!-;=?-~]{1,990}>");

    private final JdbcClient database;

    Threads(JdbcClient database) {
        this.database = database;
    }

    /**
     * Remembers a mail that this person has written about the ticket; a second time changes nothing.
     *
     * @param person {@code requester:<id>}, or the user id of an agent
     * @param messageId with or without angle brackets; one that is no use is ignored
     */
    public void heard(long ticketId, String person, String messageId, Instant at) {
        String header = messageId.startsWith("<") ? messageId : "<" + messageId + ">";
        if (USABLE.matcher(header).matches()) {
            database.sql("insert into mail_heard (ticket_id, person, message_header, at) values (?, ?, ?, ?)"
                            + " on conflict do nothing")
                    .params(ticketId, person, header, Timestamp.from(at))
                    .update();
        }
    }

    /** Message-IDs, with angle brackets, oldest first: what the person wrote, and what we sent him but for that mail. */
    public List<String> of(@Nullable Long ticketId, String person, long mailId) {
        List<String> all = database.sql(
                        """
                        select message_header from (
                            select message_header, sent_at as at from outbox
                             where ticket_id = :ticket and recipient_person = :person and medium = 'MAIL' and id <> :mail
                               and sent_at is not null
                            union all
                            select message_header, at from mail_heard where ticket_id = :ticket and person = :person) mails
                         order by at
                        """)
                .param("ticket", ticketId)
                .param("person", person)
                .param("mail", mailId)
                .query(String.class)
                .list();
        int last = Math.max(1, all.size() - MOST + 1);
        return all.size() <= MOST
                ? all
                : Stream.concat(all.stream().limit(1), all.stream().skip(last)).toList();
    }
}
