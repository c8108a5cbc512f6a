package io.flowdesk.process.doctor.task;

import io.flowdesk.platform.doctor.Cure;
import io.flowdesk.platform.doctor.SqlCheck;
import io.flowdesk.process.Names;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A mail that waits for a decision has one task, and a decided one has none. */
@Component
@Order(100)
public class HeldMailsAreSeen extends SqlCheck {

    /** Its subject is the id of the mail. */
    public static final Cure ASK = Cure.safe("ask-about-mail", "sees to it that one task asks about it");

    /** The same subject. */
    public static final Cure ASK_NO_MORE = Cure.safe("ask-no-more", "ends that task");

    private static final String SQL =
            """
            with asked as (
              select v.long_ as mail
                from act_ru_task t
                join act_ru_variable v on v.proc_inst_id_ = t.proc_inst_id_ and v.name_ = :mailId
                join act_re_procdef d on d.id_ = t.proc_def_id_ and d.key_ = :process)
            select format('Mail %s is %s, but %s tasks ask somebody about it.', m.id, m.state, n.count) as sentence,
                   m.id::text as subject, 'ask-about-mail' as cure
              from incoming_mail m
              cross join lateral (select count(*) from asked a where a.mail = m.id) n
             where m.state in ('QUARANTINED', 'HELD') and n.count <> 1
            union all
            select format('A task asks somebody about mail %s, which waits for nobody.', a.mail), a.mail::text, 'ask-no-more'
              from asked a
             where not exists (select from incoming_mail m where m.id = a.mail and m.state in ('QUARANTINED', 'HELD'))
            """;

    HeldMailsAreSeen(JdbcClient database) {
        super(database, SQL, ASK, ASK_NO_MORE);
    }

    @Override
    protected Map<String, Object> parameters() {
        return Map.of("mailId", Names.Variable.HELD_MAIL_ID, "process", Names.Process.HELD_MAIL);
    }

    @Override
    public String remedy() {
        return "Delete the instance, as an administrator in Cockpit, that is about a decided mail; for one without a task"
                + " set its state in incoming_mail to STORED and next_attempt_at to now(): it is then taken in again.";
    }
}
