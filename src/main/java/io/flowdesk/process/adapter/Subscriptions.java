package io.flowdesk.process.adapter;

import io.flowdesk.process.Names;
import io.flowdesk.ticket.Ticket;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who of the instances of a ticket waits for a message, as ids of executions. Of the engine's tables, because the engine
 * takes longer to put such a query together than to answer it.
 */
@Component
class Subscriptions {

    private static final String WAITING =
            """
            select e.id_
              from act_ru_execution i
              join act_ru_execution e on e.proc_inst_id_ = i.id_
              join act_ru_event_subscr s on s.execution_id_ = e.id_
             where i.business_key_ = :number and s.event_type_ = 'message' and s.event_name_ = :message
            """;
    private static final String OF_PROCESS =
            " and exists (select from act_re_procdef p where p.id_ = e.proc_def_id_ and p.key_ = :process)";
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
        return query(ticket, message, "").query(String.class).list().stream().findFirst();
    }

    List<String> waiting(Ticket ticket, String message, String process) {
        return query(ticket, message, OF_PROCESS)
                .param("process", process)
                .query(String.class)
                .list();
    }

    List<String> waitingSideTask(Ticket ticket, String message, long sideTaskId) {
        return query(ticket, message, OF_PROCESS + OF_SIDE_TASK)
                .param("process", Names.Process.SIDE_TASK)
                .param("variable", Names.Variable.SIDE_TASK_ID)
                .param("sideTask", sideTaskId)
                .query(String.class)
                .list();
    }

    private JdbcClient.StatementSpec query(Ticket ticket, String message, String which) {
        return database.sql(WAITING + which)
                .param("number", ticket.number().value())
                .param("message", message);
    }
}
