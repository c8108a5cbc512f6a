package io.flowdesk.notification;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether messages have reached the people outside the desk. */
@Component
public class Deliveries {

    private final JdbcClient database;

    Deliveries(JdbcClient database) {
        this.database = database;
    }

    /** @param to a mail address */
    public record Delivery(String to, State state) {}

    /** How far it got. */
    public enum State {
        QUEUED,
        SENT,
        FAILED,
        /** One automatic mail too many, or one that might come back for ever; it is not sent. */
        SUPPRESSED
    }

    /** To whom a mail about that ticket was given up last; empty if all have arrived, or may still. */
    public Optional<String> lastFailed(long ticketId) {
        return database.sql("select recipient from outbox where ticket_id = ? and state = 'FAILED'"
                        + " order by attempted_at desc nulls last, id desc limit 1")
                .param(ticketId)
                .query(String.class)
                .optional();
    }

    /** By message id, in one query; a message that went to nobody by mail is missing. */
    public Map<Long, List<Delivery>> of(Collection<Long> messages) {
        if (messages.isEmpty()) {
            return Map.of();
        }
        return database
                .sql("select distinct on (message_id, recipient) message_id, recipient, state from outbox"
                        + " where message_id in (:messages) and medium = 'MAIL' and recipient_kind <> 'AGENT'"
                        + " order by message_id, recipient, id desc")
                .param("messages", messages)
                .query((row, index) -> Map.entry(
                        row.getLong("message_id"),
                        new Delivery(row.getString("recipient"), State.valueOf(row.getString("state")))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }
}
