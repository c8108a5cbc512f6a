package io.flowdesk.process.doctor;

import io.flowdesk.platform.doctor.Cure;
import io.flowdesk.platform.doctor.SqlCheck;
import io.flowdesk.process.Names;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is to be done beside a ticket ends with it, but for calls that tell how it ended. */
@Component
@Order(90)
public class NothingIsLeftBeside extends SqlCheck {

    /** Its subject is the number of the ticket. */
    public static final Cure END_SIDE_WORK = Cure.safe("end-side-work", "ends it, as closing the ticket does");

    private static final String SQL =
            """
            select format('%s is %s, but its side task "%s" is still open.', t.number, t.status, s.title) as sentence,
                   t.number::text as subject, 'end-side-work' as cure
              from side_task s
              join ticket t on t.id = s.ticket_id
             where s.done_at is null and s.kind <> 'LAST_CALL' and t.status in ('CLOSED', 'ARCHIVED')
            union all
            select format('%s is %s, but an escalation of it is still to be reviewed.', t.number, t.status),
                   t.number::text, 'end-side-work'
              from act_ru_execution i
              join act_re_procdef d on d.id_ = i.proc_def_id_ and d.key_ = :review
              join ticket t on t.number = i.business_key_
             where i.parent_id_ is null and t.status in ('CLOSED', 'ARCHIVED')
            """;

    NothingIsLeftBeside(JdbcClient database) {
        super(database, SQL, END_SIDE_WORK);
    }

    @Override
    protected Map<String, Object> parameters() {
        return Map.of("review", Names.Process.ESCALATION_REVIEW);
    }

    @Override
    public String remedy() {
        return "Complete the task in Tasklist: a lead sees it there.";
    }
}
