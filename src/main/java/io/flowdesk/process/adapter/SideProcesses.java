package io.flowdesk.process.adapter;

import io.flowdesk.process.Names;
import io.flowdesk.process.security.EngineCalls;
import io.flowdesk.ticket.Ticket;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        end(waiting(ticket, Set.of(Names.Process.PROMISE)));
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

    /** What is promised, and reviews of escalations; returns how many reviews there were. */
    int endPromiseAndReviews(Ticket ticket) {
        List<Subscriptions.Waiting> ending =
                waiting(ticket, Set.of(Names.Process.PROMISE, Names.Process.ESCALATION_REVIEW));
        end(ending);
        return (int) ending.stream()
                .filter(each -> each.process().equals(Names.Process.ESCALATION_REVIEW))
                .count();
    }

    private List<Subscriptions.Waiting> waiting(Ticket ticket, Set<String> processes) {
        return subscriptions.waiting(ticket, Names.Message.TICKET_CLOSED, processes);
    }

    private void end(List<Subscriptions.Waiting> ending) {
        ending.forEach(each ->
                engine.asTheDesk(() -> runtime.messageEventReceived(Names.Message.TICKET_CLOSED, each.execution())));
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
