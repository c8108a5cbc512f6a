package io.flowdesk.process.doctor;

import io.flowdesk.platform.doctor.Cure;
import io.flowdesk.platform.doctor.SqlCheck;
import io.flowdesk.process.Names;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The engine guards neither its business keys nor what the variables of an instance say. */
@Component
@Order(10)
public class EveryProcessHasItsTicket extends SqlCheck {

    /** Its subject is the id of an instance that no other has called. */
    public static final Cure END_INSTANCE =
            Cure.safe("end-instance", "ends that process instance, which serves nobody");

    /** For the ticket of an instance never changes. Its subject is the number of the ticket that follows it. */
    public static final Cure REPLACE = Cure.safe(
            "replace", "starts another process at the step that the status says, and tells nobody anything twice");

    private static final Cure RENUMBERED = Cure.none(
            "renumbered",
            "A ticket with another number belongs to it: one of the two numbers was changed, and which one only a"
                    + " person can tell.");
    private static final Cure TWO_TICKETS = Cure.none(
            "two-tickets", "Number and id are of two different tickets, and only a person can tell which is meant.");

    private static final String SQL =
            """
            with instance as (
              select i.id_ as id, coalesce(i.root_proc_inst_id_, i.id_) as root, d.key_ as process,
                     coalesce(i.business_key_, 'no number') as number, v.long_ as ticket
                from act_ru_execution i
                join act_re_procdef d on d.id_ = i.proc_def_id_
                left join act_ru_variable v on v.execution_id_ = i.id_ and v.name_ = :ticketId
               where i.parent_id_ is null and (v.long_ is not null or d.key_ = :lifecycle))
            select format('%s: process %s (instance %s) runs under this number, but there is no such ticket.',
                          i.number, i.process, i.id) as sentence, i.root::text as subject,
                   case when exists (select from ticket t where t.lifecycle = i.root or t.id = i.ticket)
                        then 'renumbered' else 'end-instance' end as cure
              from instance i
             where not exists (select from ticket t where t.number = i.number)
            union all
            select format('%s: process %s (instance %s) carries the id of another ticket, %s.',
                          i.number, i.process, i.id, coalesce(i.ticket::text, 'none')),
                   case when t.lifecycle = i.root then i.number else i.root end::text,
                   case when t.lifecycle = i.root then 'replace'
                        when i.process in (:startedAgain) and not exists (select from ticket o where o.id = i.ticket)
                        then 'end-instance' else 'two-tickets' end
              from instance i
              join ticket t on t.number = i.number and t.id is distinct from i.ticket
            union all
            select format('%s: process %s runs once more than it should (instance %s).', i.number, i.process, i.id),
                   case when r.id_ is null then i.number else i.id end::text,
                   case when r.id_ is not null then 'end-instance'
                        when (select count(*) from instance s where s.process = :lifecycle and s.number = i.number) = 1
                        then 'adopt' else 'several' end
              from instance i
              join ticket t on t.number = i.number and t.lifecycle is distinct from i.id
              left join act_ru_execution r on r.id_ = t.lifecycle
             where i.process = :lifecycle
            """;

    EveryProcessHasItsTicket(JdbcClient database) {
        super(
                database,
                SQL,
                END_INSTANCE,
                REPLACE,
                RENUMBERED,
                TWO_TICKETS,
                EveryTicketHasItsProcess.ADOPT,
                EveryTicketHasItsProcess.SEVERAL);
    }

    @Override
    protected Map<String, Object> parameters() {
        return Map.of(
                "ticketId", Names.Variable.TICKET_ID,
                "lifecycle", Names.Process.TICKET_LIFECYCLE,
                "startedAgain", List.of(Names.Process.SLA_CLOCK, Names.Process.SIDE_TASK));
    }

    @Override
    public String remedy() {
        return "No step of the desk does this; the database was changed by hand or restored in part. Restore a whole backup,"
                + " or delete the instance, as an administrator in Cockpit, that belongs to no ticket.";
    }
}
