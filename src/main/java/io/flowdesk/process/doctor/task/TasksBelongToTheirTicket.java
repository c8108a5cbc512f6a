package io.flowdesk.process.doctor.task;

import io.flowdesk.platform.doctor.Cure;
import io.flowdesk.platform.doctor.SqlCheck;
import io.flowdesk.process.adapter.OpenTasks;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever has the ticket has its work or waiting task, and the ticket's team sees it. */
@Component
@Order(50)
public class TasksBelongToTheirTicket extends SqlCheck {

    /** Its subject is the number of the ticket, which is what everybody sees. */
    public static final Cure FOLLOW_TICKET =
            Cure.safe("follow-ticket", "gives its tasks to whoever has the ticket, and shows them to its team");

    private static final String SQL =
            """
            with work as (
              select k.number, k.assignee, k.team, t.id_ as task, t.task_def_key_ as step, t.assignee_ as task_assignee
                from act_ru_task t
                join act_ru_execution i on i.id_ = t.proc_inst_id_
                join ticket k on k.number = i.business_key_
               where t.task_def_key_ in (:steps))
            select format('%s is %s, but its task %s is %s.',
                          number, coalesce('assigned to ' || assignee, 'unassigned'),
                          step, coalesce('assigned to ' || task_assignee, 'unassigned')) as sentence,
                   number::text as subject, 'follow-ticket' as cure
              from work
             where assignee is distinct from task_assignee
            union all
            select format('%s belongs to team %s, but its task %s is not offered to this team.', number, team, step),
                   number::text, 'follow-ticket'
              from work
             where not exists (select from act_ru_identitylink l
                                where l.task_id_ = task and l.type_ = 'candidate' and l.group_id_ = team)
            """;

    TasksBelongToTheirTicket(JdbcClient database) {
        super(database, SQL, FOLLOW_TICKET);
    }

    @Override
    protected Map<String, Object> parameters() {
        return Map.of("steps", OpenTasks.OF_THE_ASSIGNEE);
    }

    @Override
    public String remedy() {
        return "Assign the ticket again, or transfer it to its team: that sets its tasks as well.";
    }
}
