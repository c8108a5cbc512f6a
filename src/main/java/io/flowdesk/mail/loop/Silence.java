package io.flowdesk.mail.loop;

import java.util.Collection;
import java.util.Set;
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

    /** Those of the tickets about which it is kept. */
    public Set<Long> among(Collection<Long> tickets) {
        return tickets.isEmpty() ? Set.of() : kept(tickets);
    }

    private Set<Long> kept(Collection<Long> tickets) {
        return database.sql("select ticket_id from incoming_mail"
                        + " where ticket_id = any(?) and outcome = 'TICKET_OPENED' and silent")
                .param(tickets.toArray(Long[]::new))
                .query(Long.class)
                .set();
    }
}
