package io.flowdesk.process.adapter;

import io.flowdesk.process.Names;
import io.flowdesk.ticket.Ticket;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who of the instances of a ticket waits for a message. Of the engine's tables, because the engine
 * takes longer to put such a query together than to answer it.
 */
@Component
class Subscriptions {

    private static final String WAITING =
            """
            select e.id_ as execution, p.key_ as process
              from act_ru_execution i
              join act_ru_execution e on e.proc_inst_id_ = i.id_
              join act_ru_event_subscr s on s.execution_id_ = e.id_
              join act_re_procdef p on p.id_ = e.proc_def_id_
             where i.business_key_ = :number and s.event_type_ = 'message' and s.event_name_ = :message
            """;
    private static final String OF_PROCESSES = " and p.key_ in (:processes)";
    private static final String OF_SIDE_TASK =
            """
             and exists (select from act_ru_variable v
                          where v.execution_id_ = i.id_ and v.name_ = :variable and v.long_ = :sideTask)
            """;

    private final JdbcClient database;

    Subscriptions(JdbcClient database) {
        this.database = database;
    }

    /** Of a ticket's instances at most one waits for the same message. */
    Optional<String> waiting(Ticket ticket, String message) {
        return all(query(ticket, message, "")).stream().map(Waiting::execution).findFirst();
    }

    List<Waiting> waiting(Ticket ticket, String message, Set<String> processes) {
        return all(query(ticket, message, OF_PROCESSES).param("processes", processes));
    }

    List<Waiting> waitingSideTask(Ticket ticket, String message, long sideTaskId) {
        return all(query(ticket, message, OF_PROCESSES + OF_SIDE_TASK)
                .param("processes", Names.Process.SIDE_TASK)
                .param("variable", Names.Variable.SIDE_TASK_ID)
                .param("sideTask", sideTaskId));
    }

    private JdbcClient.StatementSpec query(Ticket ticket, String message, String which) {
        return database.sql(WAITING + which)
                .param("number", ticket.number().value())
                .param("message", message);
    }

    private static List<Waiting> all(JdbcClient.StatementSpec query) {
        return query.query((row, index) -> new Waiting(row.getString("execution"), row.getString("process")))
                .list();
    }

    /**
     * @param execution its id
     * @param process the key of its process
     */
    record Waiting(String execution, String process) {}
}
