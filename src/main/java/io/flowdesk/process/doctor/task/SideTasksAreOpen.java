package io.flowdesk.process.doctor.task;

import io.flowdesk.platform.doctor.Cure;
import io.flowdesk.platform.doctor.SqlCheck;
import io.flowdesk.process.Names;
import io.flowdesk.process.doctor.EveryProcessHasItsTicket;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is to be done beside a ticket has one process instance, until it is done. */
@Component
@Order(80)
public class SideTasksAreOpen extends SqlCheck {

    /** Its subject is the id of the side task. */
    public static final Cure START_SIDE_TASK = Cure.safe("start-side-task", "starts its process again");

    /** The same subject. */
    public static final Cure END_DOUBLES = Cure.safe("end-doubles", "ends all of them but the oldest");

    private static final String SQL =
            """
            with running as (
              select v.long_ as id, i.business_key_ as number, i.id_ as instance
                from act_ru_variable v
                join act_ru_execution i on i.id_ = v.proc_inst_id_
                join act_re_procdef d on d.id_ = i.proc_def_id_ and d.key_ = :process
               where v.name_ = :sideTaskId)
            select format('%s: the side task "%s" is open, but %s processes run for it.', t.number, s.title, n.count)
                   as sentence, s.id::text as subject,
                   case n.count when 0 then 'start-side-task' else 'end-doubles' end as cure
              from side_task s
              join ticket t on t.id = s.ticket_id
              cross join lateral (select count(*) from running r where r.id = s.id) n
             where s.done_at is null and n.count <> 1
            union all
            select format('%s: a process runs for side task %s, which is not open.', r.number, r.id), r.instance::text, 'end-instance'
              from running r
             where not exists (select from side_task s where s.id = r.id and s.done_at is null)
            """;

    SideTasksAreOpen(JdbcClient database) {
        super(database, SQL, START_SIDE_TASK, END_DOUBLES, EveryProcessHasItsTicket.END_INSTANCE);
    }

    @Override
    protected Map<String, Object> parameters() {
        return Map.of("process", Names.Process.SIDE_TASK, "sideTaskId", Names.Variable.SIDE_TASK_ID);
    }

    @Override
    public String remedy() {
        return "Add the side task again to the ticket; as an administrator delete the instance that belongs to none in"
                + " Cockpit.";
    }
}
