package io.flowdesk.process.adapter;

import io.flowdesk.ticket.Ticket;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Who of the instances of a ticket waits for a message. */
@Component
class Subscriptions {

    /** Plain SQL, because putting an execution query together costs the engine more than answering it. */
    private static final String WAITING =
            "select e.* from act_ru_execution i join act_ru_execution e on e.proc_inst_id_ = i.id_"
                    + " join act_ru_event_subscr s on s.execution_id_ = e.id_"
                    + " where i.business_key_ = #{number} and s.event_type_ = 'message' and s.event_name_ = #{message}"
                    + " limit 1";

    private final RuntimeService runtime;

    Subscriptions(@Lazy RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** Of a ticket's instances at most one waits for the same message. */
    Optional<Execution> waiting(Ticket ticket, String message) {
        return Optional.ofNullable(runtime.createNativeExecutionQuery()
                .sql(WAITING)
                .parameter("number", ticket.number().value())
                .parameter("message", message)
                .singleResult());
    }
}
