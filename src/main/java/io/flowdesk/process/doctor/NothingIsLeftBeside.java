package io.flowdesk.process.doctor;

import io.flowdesk.platform.doctor.Check;
import io.flowdesk.process.Names;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is to be done beside a ticket ends with it, but for calls that tell how it ended. */
@Component
class NothingIsLeftBeside implements Check {

    private static final String SQL =
            """
            select format('%s is %s, but its side task "%s" is still open.', t.number, t.status, s.title)
              from side_task s
              join ticket t on t.id = s.ticket_id
             where s.done_at is null and s.kind <> 'LAST_CALL' and t.status in ('CLOSED', 'ARCHIVED')
            union all
            select format('%s is %s, but an escalation of it is still to be reviewed.', t.number, t.status)
              from act_ru_execution i
              join act_re_procdef d on d.id_ = i.proc_def_id_ and d.key_ = :review
              join ticket t on t.number = i.business_key_
             where i.parent_id_ is null and t.status in ('CLOSED', 'ARCHIVED')
             order by 1
            """;

    private final JdbcClient database;

    NothingIsLeftBeside(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<String> findings() {
        return database.sql(SQL)
                .param("review", Names.Process.ESCALATION_REVIEW)
                .query(String.class)
                .list();
    }

    @Override
    public String remedy() {
        return "Complete the task in Tasklist: a lead sees it there.";
    }
}
