package io.flowdesk.ticket.people;

import io.flowdesk.ticket.Step;
import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The audit of people, and what hangs on them. */
@Component
class RequesterAudit {

    private final JdbcClient database;

    RequesterAudit(JdbcClient database) {
        this.database = database;
    }

    void changed(Requester person, Known before, Known now, Step step) {
        now.fields().forEach((field, value) -> {
            String was = before.fields().getOrDefault(field, "");
            if (!was.equals(value)) {
                add(person, field, was, value, step);
            }
        });
    }

    /** Whoever had given way to the one who goes now, gives way to the one who stays. */
    void merged(Requester gone, Requester stays, Step step) {
        add(gone, "mergedInto", "", String.valueOf(stays.id()), step);
        database.sql("update requester set merged_into = ? where merged_into = ?")
                .params(stays.id(), gone.id())
                .update();
    }

    private void add(Requester person, String field, String was, String becomes, Step step) {
        database.sql("insert into requester_event (requester_id, at, actor, field, was, becomes)"
                        + " values (?, ?, ?, ?, nullif(?, ''), nullif(?, ''))")
                .params(person.id(), Timestamp.from(step.at()), step.by().id(), field, was, becomes)
                .update();
    }

    /** As requester or as collaborator, in the order in which everybody locks several tickets. */
    List<Long> ticketsOf(Requester person) {
        return database.sql("select id from ticket where requester_id = :person"
                        + " union select ticket_id from ticket_collaborator where requester_id = :person order by 1")
                .param("person", person.id())
                .query(Long.class)
                .list();
    }
}
