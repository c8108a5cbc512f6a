package io.flowdesk.process.doctor;

import io.flowdesk.platform.doctor.Check;
import io.flowdesk.platform.doctor.Cure;
import io.flowdesk.platform.doctor.Finding;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The next milestone of a ticket's SLA clocks and the one timer of its {@code sla-clock} say the same. Source: rule 9 of
 * the SLA rules.
 */
@Component
@Order(70)
public class TimersFollowTheClocks implements Check {

    /** The subject of both is the number of the ticket. */
    public static final Cure ARM = Cure.safe("arm-clock", "sets the timer to the clocks");

    public static final Cure WATCH = Cure.safe("watch-clock", "starts the process that watches it");

    /** The engine keeps milliseconds, and dates without a zone. */
    private static final String SQL =
            """
            select t.id, t.number, i.id_ as instance, c.next as wanted, j.duedate_ at time zone :zone as armed
              from ticket t
              left join lateral (select min(next_milestone_at) as next from sla_clock where ticket_id = t.id) c on true
              left join act_re_procdef d on d.key_ = 'sla-clock'
                   and exists (select from act_ru_execution e where e.business_key_ = t.number and e.proc_def_id_ = d.id_)
              left join act_ru_execution i on i.business_key_ = t.number and i.proc_def_id_ = d.id_
              left join act_ru_job j on j.process_instance_id_ = i.id_ and j.handler_type_ like 'timer%'
             where t.lifecycle is not null and t.sla_policy is not null
               and (i.id_ is null
                    or date_trunc('milliseconds', c.next) is distinct from j.duedate_ at time zone :zone)
             order by t.id
            """;

    private final JdbcClient database;

    TimersFollowTheClocks(JdbcClient database) {
        this.database = database;
    }

    /** A ticket whose next milestone would not fire when it should. */
    public record Difference(long ticketId, String number, boolean isWatched, String sentence) {

        private Finding finding() {
            return new Finding(sentence, number, isWatched ? ARM : WATCH);
        }
    }

    public List<Difference> differences() {
        return database.sql(SQL)
                .param("zone", ZoneId.systemDefault().getId())
                .query((row, index) -> new Difference(
                        row.getLong("id"),
                        row.getString("number"),
                        row.getString("instance") != null,
                        row.getString("instance") == null
                                ? "%s: no process watches its SLA.".formatted(row.getString("number"))
                                : "%s: its next SLA milestone comes %s, but the timer is set to %s."
                                        .formatted(
                                                row.getString("number"),
                                                orNever(row.getString("wanted")),
                                                orNever(row.getString("armed")))))
                .list();
    }

    private static String orNever(@Nullable String instant) {
        return instant == null ? "never" : instant;
    }

    @Override
    public List<Finding> findings() {
        return differences().stream().map(Difference::finding).toList();
    }

    @Override
    public String remedy() {
        return "Wait six hours at most: the process sla-watchdog arms the timers anew; its log says whether it could.";
    }
}
