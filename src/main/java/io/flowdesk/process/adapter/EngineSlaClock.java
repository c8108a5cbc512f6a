package io.flowdesk.process.adapter;

import io.flowdesk.process.Names;
import io.flowdesk.process.security.EngineCalls;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.sla.SlaClock;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Tells the instance of {@code sla-clock} that watches a ticket, which is a root of its own. */
@Component
class EngineSlaClock implements SlaClock {

    private final RuntimeService runtime;
    private final Subscriptions subscriptions;
    private final EngineCalls engine;
    private final SideProcesses processes;

    EngineSlaClock(
            @Lazy RuntimeService runtime,
            Subscriptions subscriptions,
            @Lazy EngineCalls engine,
            SideProcesses processes) {
        this.runtime = runtime;
        this.subscriptions = subscriptions;
        this.engine = engine;
        this.processes = processes;
    }

    @Override
    public void started(Ticket ticket) {
        processes.startClock(ticket);
    }

    @Override
    public void changed(Ticket ticket) {
        tell(ticket, Names.Message.SLA_CLOCK_CHANGED);
    }

    @Override
    public void stopped(Ticket ticket) {
        tell(ticket, Names.Message.SLA_CLOCK_STOPPED);
    }

    /** With nobody waiting there is nothing to do: the doctor names open tickets that nobody watches. */
    private void tell(Ticket ticket, String message) {
        subscriptions
                .waiting(ticket, message)
                .ifPresent(execution -> engine.asTheDesk(() -> runtime.messageEventReceived(message, execution)));
    }
}
