package io.flowdesk.process.forms.door;

import io.flowdesk.identity.CurrentActor;
import io.flowdesk.process.Names;
import io.flowdesk.ticket.Access;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.TicketNumber;
import io.flowdesk.ticket.Tickets;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets people act on a task one after the other. */
@Component
class TaskTurns {

    private static final String TICKET_OF_TASK =
            """
            select v.long_ from act_ru_task k
              join act_ru_variable v on v.execution_id_ = k.proc_inst_id_ and v.name_ = :name
             where k.id_ = :task
            """;

    private static final String KEY_OF_PAST_TASK =
            """
            select p.business_key_ from act_hi_taskinst k
              join act_hi_procinst p on p.id_ = k.proc_inst_id_
             where k.id_ = :task
            """;

    private final Tickets tickets;
    private final Access access;
    private final CurrentActor actor;
    private final JdbcClient database;

    TaskTurns(Tickets tickets, Access access, CurrentActor actor, JdbcClient database) {
        this.tickets = tickets;
        this.access = access;
        this.actor = actor;
        this.database = database;
    }

    /**
     * Holds the ticket of the task until the transaction ends. Does nothing about a task that never was.
     *
     * @throws TaskIsOver when others had their turn and completed it
     */
    void take(String task) {
        ticketOf(task).ifPresent(tickets::lock);
        if (!isOpen(task)) {
            keyOfPast(task).map(this::over).ifPresent(over -> {
                throw over;
            });
        }
    }

    private boolean isOpen(String task) {
        return database.sql("select exists (select from act_ru_task where id_ = ?)")
                .param(task)
                .query(Boolean.class)
                .single();
    }

    private Optional<Long> ticketOf(String task) {
        return database.sql(TICKET_OF_TASK)
                .param("name", Names.Variable.TICKET_ID)
                .param("task", task)
                .query(Long.class)
                .optional();
    }

    private Optional<String> keyOfPast(String task) {
        return database.sql(KEY_OF_PAST_TASK)
                .param("task", task)
                .query(String.class)
                .optional();
    }

    /** The form is left open by Tasklist, so its text can still be copied. */
    private TaskIsOver over(String key) {
        String standing = key.startsWith("HD-") ? standing(tickets.get(new TicketNumber(key))) : "";
        return new TaskIsOver("This task is over" + standing + ". Nothing was stored; what you typed is still here.");
    }

    private String standing(Ticket ticket) {
        return access.mayRead(actor.get(), ticket) ? ", " + ticket.number() + " is " + ticket.status() + " now" : "";
    }
}
