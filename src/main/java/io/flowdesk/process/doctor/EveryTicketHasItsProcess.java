package io.flowdesk.process.doctor;

import io.flowdesk.platform.doctor.Check;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether a closed ticket may still be reopened is not asked: the window may have been changed since it was closed. */
@Component
class EveryTicketHasItsProcess implements Check {

    private static final String SQL =
            """
            select format('%s is %s, but no process runs for it.', number, status)
              from ticket
             where lifecycle is null and status not in ('CLOSED', 'ARCHIVED')
            union all
            select format('%s belongs to process instance %s, which does not run.', number, lifecycle)
              from ticket
             where lifecycle is not null
               and not exists (select from act_ru_execution i where i.id_ = lifecycle and i.parent_id_ is null)
            union all
            select format('%s is archived, but process instance %s still runs for it.', number, lifecycle)
              from ticket
             where lifecycle is not null and status = 'ARCHIVED'
             order by 1
            """;

    private final JdbcClient database;

    EveryTicketHasItsProcess(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<String> findings() {
        return database.sql(SQL).query(String.class).list();
    }

    @Override
    public String remedy() {
        return "No step of the desk does this; the database was changed by hand or restored in part. Restore a whole backup,"
                + " or open a new ticket for the requester and link both.";
    }
}
