package io.flowdesk.story.stage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the desk has written to whom. Everything in the outbox counts as delivered. */
@Component
class Post {

    private final JdbcClient database;

    Post(JdbcClient database) {
        this.database = database;
    }

    /** About one ticket, to anybody; the oldest first. */
    List<Letter> about(String number) {
        return database.sql("select o.* from outbox o join ticket t on t.id = o.ticket_id"
                        + " where t.number = ? and o.medium = 'MAIL' order by o.id")
                .param(number)
                .query((row, index) -> letter(row))
                .list();
    }

    /** To one mailbox, about anything; the oldest first. */
    List<Letter> to(String address) {
        return database.sql("select o.* from outbox o where o.recipient = ? and o.medium = 'MAIL' order by o.id")
                .param(address)
                .query((row, index) -> letter(row))
                .list();
    }

    private static Letter letter(ResultSet row) throws SQLException {
        boolean agent = "AGENT".equals(row.getString("recipient_kind"));
        String address = row.getString("recipient");
        String who = agent ? row.getString("recipient_person") : address.replaceFirst("-\\d+@.*", "");
        return new Letter(address, who, row.getString("subject"), row.getString("body"));
    }
}
