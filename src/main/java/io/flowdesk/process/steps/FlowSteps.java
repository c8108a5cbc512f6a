package io.flowdesk.process.steps;

import io.flowdesk.notification.NotificationEvent;
import io.flowdesk.notification.Notifier;
import io.flowdesk.process.Names;
import io.flowdesk.process.Var;
import io.flowdesk.ticket.Resolution;
import io.flowdesk.ticket.Status;
import io.flowdesk.ticket.flow.Judging;
import io.flowdesk.ticket.flow.Steering;
import io.flowdesk.ticket.side.SideTasks;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Building blocks that an analyst can use anywhere: status, resolution, notices. */
@Configuration(proxyBeanMethods = false)
class FlowSteps {

    private final TicketStep ticketStep;

    FlowSteps(TicketStep ticketStep) {
        this.ticketStep = ticketStep;
    }

    @Bean(Names.Bean.NOTIFY_PEOPLE)
    JavaDelegate notifyPeople(Notifier notifier) {
        return ticketStep.doing(
                (ticket, step, execution) -> notifier.tell(ticket, NotificationEvent.ofKey(Var.EVENT.of(execution))));
    }

    @Bean(Names.Bean.SET_STATUS)
    JavaDelegate setStatus(Steering steering) {
        return ticketStep.doing((ticket, step, execution) -> steering.setStatus(
                ticket,
                Status.valueOf(Var.STATUS.of(execution)),
                Var.CUSTOM_STATUS.find(execution).orElse(null),
                step));
    }

    @Bean(Names.Bean.SET_RESOLUTION)
    JavaDelegate setResolution(Steering steering) {
        return ticketStep.doing((ticket, step, execution) ->
                steering.setResolution(ticket, Resolution.valueOf(Var.RESOLUTION.of(execution)), step));
    }

    @Bean(Names.Bean.REPORT_UNCLAIMED)
    JavaDelegate reportUnclaimed(Steering steering, Notifier notifier) {
        return ticketStep.doing((ticket, step, execution) -> {
            steering.unclaimed(ticket, step);
            notifier.tell(ticket, NotificationEvent.ofKey(Var.EVENT.of(execution)));
        });
    }

    @Bean(Names.Bean.REMIND_REQUESTER)
    JavaDelegate remindRequester(Steering steering, Notifier notifier) {
        return ticketStep.doing((ticket, step, execution) -> {
            steering.reminded(ticket, step);
            notifier.tell(ticket, NotificationEvent.REQUESTER_REMINDED);
        });
    }

    @Bean(Names.Bean.JUDGE_REPLY)
    JavaDelegate judgeReply(Judging judging) {
        return ticketStep.doing((ticket, step, execution) -> Var.OUTCOME.set(
                execution,
                switch (judging.judge(ticket, step)) {
                    case SOLVED -> "confirm";
                    case NOT_SOLVED -> "reject";
                    case UNSURE -> "unsure";
                }));
    }

    @Bean(Names.Bean.REOPEN_TICKET)
    JavaDelegate reopenTicket(Steering steering) {
        return ticketStep.doing((ticket, step, execution) -> steering.reopen(ticket, step));
    }

    @Bean(Names.Bean.END_SIDE_WORK)
    JavaDelegate endSideWork(SideTasks sideTasks) {
        return ticketStep.doing((ticket, step, execution) -> sideTasks.endOpen(ticket, step));
    }

    @Bean(Names.Bean.END_LIFECYCLE)
    JavaDelegate endLifecycle(Steering steering) {
        return ticketStep.doing((ticket, step, execution) -> steering.endLifecycle(ticket));
    }
}
