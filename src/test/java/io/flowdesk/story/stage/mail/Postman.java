package io.flowdesk.story.stage.mail;

import io.flowdesk.mail.desk.MailDesk;
import io.flowdesk.mail.inbox.Inbox;
import io.flowdesk.mail.server.Post;
import io.flowdesk.mail.taking.MailTaking;
import io.flowdesk.story.stage.ACase;
import io.flowdesk.story.stage.Stage;
import jakarta.mail.MessagingException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Carries mails between a desk and its mail server, when told. */
@Component
@Lazy
public class Postman {

    private final MailDesk desk;
    private final Inbox inbox;
    private final MailTaking taking;
    private final JdbcClient database;
    private final Stage stage;

    Postman(MailDesk desk, Inbox inbox, MailTaking taking, JdbcClient database, Stage stage) {
        this.desk = desk;
        this.inbox = inbox;
        this.taking = taking;
        this.database = database;
        this.stage = stage;
    }

    /** They were played at the same time, so their mails would count for the limits of an hour. */
    public void forgetsOtherStories() {
        desk.forgetsWaitingMails();
        database.sql("update outbox set attempted_at = attempted_at - interval '1 year'")
                .update();
    }

    /** What the desk has written leaves; returns how many mails that were. */
    public int sends() {
        return desk.deliversDue();
    }

    /** What lies in the mailbox of the desk is taken in. */
    public void fetches() throws MessagingException {
        inbox.takeIn();
        while (taking.takeNext()) {
            // The next one.
        }
    }

    public ACase ticket(String number) {
        return stage.ticket(number);
    }

    /** The mail server, as people outside reach it. */
    public Post post() {
        return desk.post();
    }

    /** What became of the newest mail. */
    public Taken newest() {
        return database.sql(
                        """
                        select m.id, coalesce(m.outcome, m.state) as fate, coalesce(m.reason, '') as reason, t.number
                          from incoming_mail m left join ticket t on t.id = m.ticket_id order by m.id desc limit 1
                        """)
                .query((row, index) -> new Taken(
                        row.getLong("id"),
                        row.getString("fate"),
                        row.getString("reason"),
                        Stream.ofNullable(row.getString("number"))
                                .map(this::ticket)
                                .toList()))
                .single();
    }

    /**
     * A mail that came.
     *
     * @param fate its outcome, or its state if it has none yet
     * @param ticket where it landed, if anywhere
     */
    public record Taken(long id, String fate, String reason, List<ACase> ticket) {

        public ACase landed() {
            return ticket.get(0);
        }
    }
}
