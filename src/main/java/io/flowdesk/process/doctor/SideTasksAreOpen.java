package io.flowdesk.process.doctor;

import io.flowdesk.platform.doctor.Check;
import io.flowdesk.process.Names;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is to be done beside a ticket has one process instance, until it is done. */
@Component
class SideTasksAreOpen implements Check {

    private static final String SQL =
            """
            with running as (
              select v.long_ as id, i.business_key_ as number
                from act_ru_variable v
                join act_ru_execution i on i.id_ = v.proc_inst_id_
                join act_re_procdef d on d.id_ = i.proc_def_id_ and d.key_ = :process
               where v.name_ = :sideTaskId)
            select format('%s: the side task "%s" is open, but %s processes run for it.', t.number, s.title, n.count)
              from side_task s
              join ticket t on t.id = s.ticket_id
              cross join lateral (select count(*) from running r where r.id = s.id) n
             where s.done_at is null and n.count <> 1
            union all
            select format('%s: a process runs for side task %s, which is not open.', r.number, r.id)
              from running r
             where not exists (select from side_task s where s.id = r.id and s.done_at is null)
             order by 1
            """;

    private final JdbcClient database;

    SideTasksAreOpen(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<String> findings() {
        return database.sql(SQL)
                .param("process", Names.Process.SIDE_TASK)
                .param("sideTaskId", Names.Variable.SIDE_TASK_ID)
                .query(String.class)
                .list();
    }

    @Override
    public String remedy() {
        return "Add the side task again to the ticket; as an administrator delete the instance that belongs to none in"
                + " Cockpit.";
    }
}
