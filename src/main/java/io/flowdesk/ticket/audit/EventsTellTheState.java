package io.flowdesk.ticket.audit;

import io.flowdesk.platform.doctor.Cure;
import io.flowdesk.platform.doctor.SqlCheck;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reports are computed from the events: the newest one of a ticket must agree with it. */
@Component
@Order(120)
public class EventsTellTheState extends SqlCheck {

    /** Its subject is the number of the ticket, which is what everybody sees. */
    public static final Cure TELL = Cure.safe("tell-the-state", "writes an event that says how the ticket stands");

    private static final String SQL =
            """
            select case
                     when e.id is null then format('%s has no audit event.', t.number)
                     else format('%s is %s, %s of %s, %s; its newest event (%s) says %s, %s of %s, %s.', t.number,
                                 t.status, coalesce(t.assignee, 'nobody'), t.team, t.priority, e.kind,
                                 e.status, coalesce(e.assignee, 'nobody'), e.team, e.priority)
                   end as sentence, t.number::text as subject, 'tell-the-state' as cure
              from ticket t
              left join lateral (select * from ticket_event e where e.ticket_id = t.id order by e.seq desc limit 1) e on true
             where (t.status, t.team, t.assignee, t.priority) is distinct from (e.status, e.team, e.assignee, e.priority)
            """;

    EventsTellTheState(JdbcClient database) {
        super(database, SQL, TELL);
    }

    @Override
    public String remedy() {
        return "Reports count the ticket by its newest event. Any action on it, such as a note and assigning it again, writes a"
                + " new one.";
    }
}
