package io.flowdesk.chaos.load;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;

/** Lets the hours until a ticket's first milestone pass, which no test can wait for. */
final class Hours {

    /** The day before is over in every zone. */
    private static final String PASS =
            """
            with late as (
              update sla_clock set next_milestone_at = date_trunc('second', now()) - interval '1 day'
               where kind = 'FIRST_RESPONSE' and milestone_reached = 0
                 and ticket_id = (select id from ticket where number = ?) returning ticket_id)
            update act_ru_job j set duedate_ = date_trunc('second', localtimestamp) - interval '1 day'
              from late join ticket t on t.id = late.ticket_id
              join act_ru_execution e on e.business_key_ = t.number
              join act_re_procdef d on d.id_ = e.proc_def_id_ and d.key_ = 'sla-clock'
             where j.process_instance_id_ = e.id_
            """;

    private final JdbcClient data;

    Hours(JdbcClient data) {
        this.data = data;
    }

    /** Returns when they have, whatever the database is suffering from meanwhile. */
    void pass(String number) {
        await().atMost(Duration.ofMinutes(5)).dontCatchUncaughtExceptions().until(() -> passed(number));
    }

    private boolean passed(String number) {
        try {
            data.sql(PASS).param(number).update();
            return true;
        } catch (DataAccessException | TransactionException disaster) {
            return false;
        }
    }
}
