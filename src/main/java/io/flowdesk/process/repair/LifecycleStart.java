package io.flowdesk.process.repair;

import static io.flowdesk.notification.NotificationEvent.APPROVAL_ASKED;
import static io.flowdesk.notification.NotificationEvent.CLOSED;
import static io.flowdesk.notification.NotificationEvent.QUESTION_ASKED;
import static io.flowdesk.notification.NotificationEvent.RECEIVED;
import static io.flowdesk.notification.NotificationEvent.RESOLVED;
import static io.flowdesk.notification.NotificationEvent.RESOLVED_AND_CLOSED;
import static io.flowdesk.notification.NotificationEvent.WAITING_FOR_THIRD_PARTY;

import io.flowdesk.notification.NotificationEvent;
import io.flowdesk.notification.ToldAlready;
import io.flowdesk.process.Names;
import io.flowdesk.process.security.EngineCalls;
import io.flowdesk.ticket.Approval;
import io.flowdesk.ticket.Status;
import io.flowdesk.ticket.Ticket;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstantiationBuilder;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Starts the lifecycle of a ticket where it was lost. */
@Component
class LifecycleStart {

    /** What is not here begins at the beginning: a new ticket has nothing behind it. */
    private static final Map<Status, String> STEPS = Map.of(
            Status.OPEN, Names.Element.WORK_ON_TICKET,
            Status.IN_PROGRESS, Names.Element.WORK_ON_TICKET,
            Status.WAITING_ON_REQUESTER, Names.Call.WAIT_FOR_REQUESTER,
            Status.WAITING_ON_THIRD_PARTY, Names.Call.WAIT_FOR_THIRD_PARTY,
            Status.RESOLVED, Names.Call.CONFIRM_SOLUTION,
            Status.CLOSED, Names.Call.CLOSURE);

    private final RuntimeService runtime;
    private final EngineCalls engine;
    private final ToldAlready told;

    LifecycleStart(@Lazy RuntimeService runtime, @Lazy EngineCalls engine, ToldAlready told) {
        this.runtime = runtime;
        this.engine = engine;
        this.told = told;
    }

    void start(Ticket ticket) {
        told.of(
                knownOf(ticket),
                () -> ticket.follow(
                        engine.asTheDesk(() -> where(ticket).execute().getId())));
    }

    private ProcessInstantiationBuilder where(Ticket ticket) {
        ProcessInstantiationBuilder lifecycle = runtime.createProcessInstanceByKey(Names.Process.TICKET_LIFECYCLE)
                .businessKey(ticket.number().value())
                .setVariable(Names.Variable.TICKET_ID, ticket.id());
        String step = STEPS.get(ticket.status());
        return step == null ? lifecycle : lifecycle.startBeforeActivity(step);
    }

    /** What people have heard already when a ticket stands as this one does. */
    static Set<NotificationEvent> knownOf(Ticket ticket) {
        Set<NotificationEvent> known =
                EnumSet.of(RECEIVED, QUESTION_ASKED, WAITING_FOR_THIRD_PARTY, RESOLVED, RESOLVED_AND_CLOSED);
        if (ticket.approval() == Approval.ASKED) {
            known.add(APPROVAL_ASKED);
        }
        if (ticket.status().isOver()) {
            known.add(CLOSED);
        }
        return known;
    }
}
