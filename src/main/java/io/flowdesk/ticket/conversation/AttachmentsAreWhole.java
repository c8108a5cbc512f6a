package io.flowdesk.ticket.conversation;

import io.flowdesk.platform.doctor.Check;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sizes are compared for all files, contents only for the newest: reading every byte would take hours. */
@Component
class AttachmentsAreWhole implements Check {

    private static final int READ = 200;

    private static final String SQL =
            """
            select format('%s: the file "%s" (%s) has %s bytes instead of %s.',
                          coalesce(t.number, 'No ticket'), a.file_name, a.id, octet_length(a.content), a.size_bytes)
              from attachment a
              left join ticket t on t.id = a.ticket_id
             where octet_length(a.content) <> a.size_bytes
            union all
            select format('%s: the content of the file "%s" (%s) has changed since it was uploaded.',
                          coalesce(t.number, 'No ticket'), a.file_name, a.id)
              from (select * from attachment order by created_at desc, id limit :read) a
              left join ticket t on t.id = a.ticket_id
             where octet_length(a.content) = a.size_bytes and encode(sha256(a.content), 'hex') <> a.sha256
            union all
            select format('%s: the file "%s" (%s) belongs to a message of another ticket.',
                          coalesce(t.number, 'No ticket'), a.file_name, a.id)
              from attachment a
              join message m on m.id = a.message_id
              left join ticket t on t.id = a.ticket_id
             where m.ticket_id is distinct from a.ticket_id
             order by 1
            """;

    private final JdbcClient database;

    AttachmentsAreWhole(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<String> findings() {
        return database.sql(SQL).param("read", READ).query(String.class).list();
    }

    @Override
    public String remedy() {
        return "Restore the file from a backup, or ask the person who sent it to send it again.";
    }
}
