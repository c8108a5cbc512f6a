package io.flowdesk.process.doctor;

import io.flowdesk.platform.doctor.Cure;
import io.flowdesk.platform.doctor.SqlCheck;
import io.flowdesk.process.Names;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether a closed ticket may still be reopened is not asked: the window may have been changed since it was closed. */
@Component
@Order(30)
public class EveryTicketHasItsProcess extends SqlCheck {

    /** The subject of all of these is the number of the ticket. */
    public static final Cure START_AGAIN = Cure.safe(
            "start-again", "starts its process at the step that its status says, and tells nobody anything twice");

    public static final Cure ADOPT = Cure.safe("adopt", "ties the ticket to the process that runs under its number");

    public static final Cure END_LIFECYCLE = Cure.safe("end-lifecycle", "ends what still runs, for the ticket is over");

    static final Cure SEVERAL = Cure.none(
            "several", "Several processes run under this number, and only a person can tell which of them is right.");

    private static final String SQL =
            """
            with running as (
              select i.business_key_ as number, count(*) as count
                from act_ru_execution i
                join act_re_procdef d on d.id_ = i.proc_def_id_ and d.key_ = :lifecycle
               where i.parent_id_ is null
               group by i.business_key_),
            lost as (
              select t.number, t.status, t.lifecycle,
                     case when t.status = 'ARCHIVED' then 'end-lifecycle'
                          when r.count is null then 'start-again'
                          when r.count = 1 then 'adopt'
                          else 'several' end as cure
                from ticket t
                left join running r on r.number = t.number
               where (t.lifecycle is null and t.status not in ('CLOSED', 'ARCHIVED'))
                  or (t.lifecycle is not null
                      and not exists (select from act_ru_execution i where i.id_ = t.lifecycle and i.parent_id_ is null)))
            select case when lifecycle is null then format('%s is %s, but no process runs for it.', number, status)
                        else format('%s belongs to process instance %s, which does not run.', number, lifecycle) end
                   as sentence, number::text as subject, cure
              from lost
            union all
            select format('%s is archived, but process instance %s still runs for it.', number, lifecycle),
                   number::text, 'end-lifecycle'
              from ticket
             where lifecycle is not null and status = 'ARCHIVED'
            """;

    EveryTicketHasItsProcess(JdbcClient database) {
        super(database, SQL, START_AGAIN, ADOPT, END_LIFECYCLE, SEVERAL);
    }

    @Override
    protected Map<String, Object> parameters() {
        return Map.of("lifecycle", Names.Process.TICKET_LIFECYCLE);
    }

    @Override
    public String remedy() {
        return "No step of the desk does this; the database was changed by hand or restored in part. Restore a whole backup,"
                + " or open a new ticket for the requester and link both.";
    }
}
