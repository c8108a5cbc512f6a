package io.flowdesk.process.adapter;

import io.flowdesk.process.Names;
import io.flowdesk.process.security.EngineCalls;
import io.flowdesk.ticket.Ticket;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Starts what runs beside the lifecycle of a ticket, under the same number. */
@Component
public class SideProcesses {

    private final RuntimeService runtime;
    private final ManagementService management;
    private final EngineCalls engine;
    private final Subscriptions subscriptions;

    SideProcesses(
            @Lazy RuntimeService runtime,
            @Lazy ManagementService management,
            @Lazy EngineCalls engine,
            Subscriptions subscriptions) {
        this.runtime = runtime;
        this.management = management;
        this.engine = engine;
        this.subscriptions = subscriptions;
    }

    public void startReview(Ticket ticket) {
        start(Names.Process.ESCALATION_REVIEW, ticket, Map.of(Names.Variable.TICKET_ID, ticket.id()));
    }

    void startClock(Ticket ticket) {
        start(Names.Process.SLA_CLOCK, ticket, Map.of(Names.Variable.TICKET_ID, ticket.id()));
    }

    void startPromise(Ticket ticket) {
        start(Names.Process.PROMISE, ticket, Map.of(Names.Variable.TICKET_ID, ticket.id()));
    }

    void endPromise(Ticket ticket) {
        end(ticket, Names.Process.PROMISE);
    }

    void startUndeliverable(Ticket ticket, long mailId) {
        start(
                Names.Process.UNDELIVERABLE,
                ticket,
                Map.of(Names.Variable.TICKET_ID, ticket.id(), Names.Variable.MAIL_ID, mailId));
    }

    void startSideTask(Ticket ticket, long sideTaskId) {
        start(
                Names.Process.SIDE_TASK,
                ticket,
                Map.of(Names.Variable.TICKET_ID, ticket.id(), Names.Variable.SIDE_TASK_ID, sideTaskId));
    }

    void endSideTask(Ticket ticket, long sideTaskId) {
        end(subscriptions.waitingSideTask(ticket, Names.Message.TICKET_CLOSED, sideTaskId));
    }

    /** Returns how many there were. */
    int endReviews(Ticket ticket) {
        return end(ticket, Names.Process.ESCALATION_REVIEW);
    }

    private int end(Ticket ticket, String process) {
        return end(subscriptions.waiting(ticket, Names.Message.TICKET_CLOSED, process));
    }

    private int end(List<String> executions) {
        executions.forEach(execution ->
                engine.asTheDesk(() -> runtime.messageEventReceived(Names.Message.TICKET_CLOSED, execution)));
        return executions.size();
    }

    /** Fires the timer before its time. */
    void endReopenWindow(Ticket ticket) {
        engine.asTheDesk(() -> runtime.createProcessInstanceQuery()
                .processDefinitionKey(Names.Process.TICKET_CLOSURE)
                .processInstanceBusinessKey(ticket.number().value())
                .list()
                .forEach(instance -> management
                        .createJobQuery()
                        .processInstanceId(instance.getId())
                        .list()
                        .forEach(timer -> management.executeJob(timer.getId()))));
    }

    private void start(String process, Ticket ticket, Map<String, Object> variables) {
        engine.asTheDesk(
                () -> runtime.startProcessInstanceByKey(process, ticket.number().value(), variables));
    }
}
