package io.flowdesk.process.adapter;

import io.flowdesk.mail.UndeliverableMail;
import io.flowdesk.process.Names;
import io.flowdesk.process.security.EngineCalls;
import io.flowdesk.ticket.Ticket;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** One process instance for each mail that was given up, under the number of its ticket. */
@Component
class EngineUndeliverableMail implements UndeliverableMail {

    private final RuntimeService runtime;
    private final EngineCalls engine;
    private final SideProcesses processes;

    EngineUndeliverableMail(@Lazy RuntimeService runtime, @Lazy EngineCalls engine, SideProcesses processes) {
        this.runtime = runtime;
        this.engine = engine;
        this.processes = processes;
    }

    @Override
    public void givenUp(Ticket ticket, long mailId) {
        if (!told(ticket, mailId, Names.Message.MAIL_GIVEN_UP)) {
            processes.startUndeliverable(ticket, mailId);
        }
    }

    @Override
    public void leftAfterAll(Ticket ticket, long mailId) {
        told(ticket, mailId, Names.Message.MAIL_LEFT);
    }

    private boolean told(Ticket ticket, long mailId, String message) {
        return engine.asTheDesk(() -> {
            Optional<Execution> waiting = waiting(ticket, mailId, message);
            waiting.ifPresent(execution -> runtime.messageEventReceived(message, execution.getId()));
            return waiting.isPresent();
        });
    }

    private Optional<Execution> waiting(Ticket ticket, long mailId, String message) {
        return runtime
                .createExecutionQuery()
                .processInstanceBusinessKey(ticket.number().value())
                .processVariableValueEquals(Names.Variable.MAIL_ID, mailId)
                .messageEventSubscriptionName(message)
                .list()
                .stream()
                .findFirst();
    }
}
