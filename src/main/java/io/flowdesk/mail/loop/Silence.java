package io.flowdesk.mail.loop;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** About which tickets nothing automatic leaves: it could come back the way that the first mail took, again and again. */
@Component
public class Silence {

    private final JdbcClient database;

    Silence(JdbcClient database) {
        this.database = database;
    }

    /** About the ticket that this mail opens, if it does. Needs a transaction. */
    public void keep(long incomingMail) {
        database.sql("update incoming_mail set silent = true where id = ?")
                .param(incomingMail)
                .update();
    }

    public boolean isKept(long ticketId) {
        return database.sql("select exists (select from incoming_mail"
                        + " where ticket_id = ? and outcome = 'TICKET_OPENED' and silent)")
                .param(ticketId)
                .query(Boolean.class)
                .single();
    }
}
