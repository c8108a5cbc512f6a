package io.flowdesk.process.doctor;

import io.flowdesk.platform.doctor.Check;
import io.flowdesk.process.Names;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The engine guards neither its business keys nor what the variables of an instance say. */
@Component
class EveryProcessHasItsTicket implements Check {

    private static final String SQL =
            """
            with instance as (
              select i.id_ as id, d.key_ as process, coalesce(i.business_key_, 'no number') as number, v.long_ as ticket
                from act_ru_execution i
                join act_re_procdef d on d.id_ = i.proc_def_id_
                left join act_ru_variable v on v.execution_id_ = i.id_ and v.name_ = :ticketId
               where i.parent_id_ is null and (v.long_ is not null or d.key_ = :lifecycle))
            select format('%s: process %s (instance %s) runs under this number, but there is no such ticket.',
                          i.number, i.process, i.id)
              from instance i
             where not exists (select from ticket t where t.number = i.number)
            union all
            select format('%s: process %s (instance %s) carries the id of another ticket, %s.',
                          i.number, i.process, i.id, coalesce(i.ticket::text, 'none'))
              from instance i
              join ticket t on t.number = i.number and t.id is distinct from i.ticket
            union all
            select format('%s: process %s runs once more than it should (instance %s).', i.number, i.process, i.id)
              from instance i
              join ticket t on t.number = i.number and t.lifecycle is distinct from i.id
             where i.process = :lifecycle
             order by 1
            """;

    private final JdbcClient database;

    EveryProcessHasItsTicket(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<String> findings() {
        return database.sql(SQL)
                .param("ticketId", Names.Variable.TICKET_ID)
                .param("lifecycle", Names.Process.TICKET_LIFECYCLE)
                .query(String.class)
                .list();
    }

    @Override
    public String remedy() {
        return "No step of the desk does this; the database was changed by hand or restored in part. Restore a whole backup,"
                + " or delete the instance, as an administrator in Cockpit, that belongs to no ticket.";
    }
}
