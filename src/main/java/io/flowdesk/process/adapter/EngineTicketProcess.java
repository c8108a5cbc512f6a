package io.flowdesk.process.adapter;

import io.flowdesk.identity.CurrentActor;
import io.flowdesk.process.Names;
import io.flowdesk.process.Var;
import io.flowdesk.process.forms.Handover;
import io.flowdesk.process.forms.Submission;
import io.flowdesk.process.security.EngineCalls;
import io.flowdesk.process.tasks.OpenTask;
import io.flowdesk.ticket.Channel;
import io.flowdesk.ticket.Status;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.TicketProcess;
import io.flowdesk.ticket.action.Action;
import io.flowdesk.ticket.refusal.NotPossible;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The ticket's port to the engine. The engine's own checks are off: the ticket module's came before. */
@Component
class EngineTicketProcess implements TicketProcess {

    private static final String NOBODY_WAITS = "The process of this ticket does not wait for this at the moment.";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final OpenTasks open;
    private final SideProcesses side;
    private final Subscriptions subscriptions;
    private final EngineCalls engine;
    private final CurrentActor actor;
    private final Handover handover;

    EngineTicketProcess(
            @Lazy RuntimeService runtime,
            @Lazy TaskService tasks,
            OpenTasks open,
            SideProcesses side,
            Subscriptions subscriptions,
            @Lazy EngineCalls engine,
            CurrentActor actor,
            Handover handover) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.open = open;
        this.side = side;
        this.subscriptions = subscriptions;
        this.engine = engine;
        this.actor = actor;
        this.handover = handover;
    }

    @Override
    public String opened(Ticket ticket) {
        return engine.asActor(actor.get().id(), () -> runtime.startProcessInstanceByKey(
                        Names.Process.TICKET_LIFECYCLE,
                        ticket.number().value(),
                        Map.of(Names.Variable.TICKET_ID, ticket.id()))
                .getId());
    }

    @Override
    public void perform(Ticket ticket, Action action, Channel door) {
        OpenTask task = open.find(ticket, Answering.elementsFor(action))
                .orElseThrow(() -> new NotPossible("There is no open task of this ticket that waits for this."));
        Failures.unwrapped(
                () -> engine.asActor(actor.get().id(), () -> complete(task.id(), Submission.of(action, door))));
    }

    private void complete(String task, Submission submission) {
        handover.carry(submission, task, () -> {
            tasks.complete(task);
            return task;
        });
    }

    @Override
    public void assigned(Ticket ticket, @Nullable String agent) {
        open.assignAndRefresh(ticket);
    }

    @Override
    public void changed(Ticket ticket) {
        open.refresh(ticket);
    }

    @Override
    public boolean requesterWrote(Ticket ticket) {
        return tell(ticket, Names.Message.REQUESTER_WROTE, "resume");
    }

    @Override
    public void confirmed(Ticket ticket) {
        mustTell(ticket, Names.Message.CONFIRMED, "confirm");
    }

    @Override
    public void rejected(Ticket ticket) {
        mustTell(ticket, Names.Message.REJECTED, "reject");
    }

    @Override
    public void withdrawn(Ticket ticket) {
        mustTell(ticket, Names.Message.WITHDRAWN, "close");
    }

    @Override
    public void merged(Ticket ticket) {
        mustTell(ticket, Names.Message.MERGED, "close");
    }

    @Override
    public void rerouted(Ticket ticket) {
        boolean told = tell(ticket, Names.Message.REROUTE, "reclassify");
        NotPossible.unless(told || ticket.status() == Status.NEW, NOBODY_WAITS);
        changed(ticket);
    }

    @Override
    public void reopened(Ticket ticket) {
        mustTell(ticket, Names.Message.REOPENED, "reopen");
    }

    @Override
    public void handedOver(Ticket ticket) {
        tell(ticket, Names.Message.REROUTE, "escalate");
    }

    private void mustTell(Ticket ticket, String message, String outcome) {
        NotPossible.unless(tell(ticket, message, outcome), NOBODY_WAITS);
    }

    /** To the execution that was found, never by business key alone: several instances share the number. */
    private boolean tell(Ticket ticket, String message, String outcome) {
        return engine.asActor(actor.get().id(), () -> {
            Optional<String> waiting = subscriptions.waiting(ticket, message);
            waiting.ifPresent(
                    execution -> runtime.messageEventReceived(message, execution, Map.of(Var.OUTCOME.name(), outcome)));
            return waiting.isPresent();
        });
    }

    @Override
    public void windowClosed(Ticket ticket) {
        side.endReopenWindow(ticket);
    }

    @Override
    public boolean waitsFor(Ticket ticket, Decision decision) {
        return open.find(ticket, Answering.elementsFor(decision)).isPresent();
    }

    @Override
    public void sideTaskAdded(Ticket ticket, long sideTaskId) {
        side.startSideTask(ticket, sideTaskId);
    }

    @Override
    public void sideTaskEnded(Ticket ticket, long sideTaskId) {
        side.endSideTask(ticket, sideTaskId);
    }

    @Override
    public void promised(Ticket ticket) {
        side.endPromise(ticket);
        side.startPromise(ticket);
    }

    @Override
    public int sideWorkEnded(Ticket ticket) {
        return side.endPromiseAndReviews(ticket);
    }
}
