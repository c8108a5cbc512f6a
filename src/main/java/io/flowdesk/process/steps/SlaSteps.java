package io.flowdesk.process.steps;

import io.flowdesk.notification.NotificationEvent;
import io.flowdesk.notification.Notifier;
import io.flowdesk.process.Names;
import io.flowdesk.process.Var;
import io.flowdesk.sla.policy.Milestone;
import io.flowdesk.sla.policy.Milestone.Raise;
import io.flowdesk.sla.policy.Milestone.Told;
import io.flowdesk.ticket.TicketProcess;
import io.flowdesk.ticket.sla.TicketSla;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Building blocks of watching the SLA. */
@Configuration(proxyBeanMethods = false)
class SlaSteps {

    private final TicketStep ticketStep;

    SlaSteps(TicketStep ticketStep) {
        this.ticketStep = ticketStep;
    }

    @Bean(Names.Bean.TAKE_MILESTONE)
    JavaDelegate takeMilestone(TicketSla sla) {
        return ticketStep.doing((ticket, step, execution) -> {
            Optional<Milestone> taken = sla.takeMilestone(ticket, step);
            Var.SLA_TOLD.pass(execution, keys(taken.map(Milestone::told).orElse(Set.of())));
            Var.SLA_RAISE.pass(
                    execution, taken.map(Milestone::raise).orElse(Raise.NOTHING).name());
        });
    }

    @Bean(Names.Bean.TELL_MILESTONE)
    JavaDelegate tellMilestone(Notifier notifier) {
        return ticketStep.doing(
                (ticket, step, execution) -> told(execution).forEach(event -> notifier.tell(ticket, event)));
    }

    @Bean(Names.Bean.REROUTE_TICKET)
    JavaDelegate rerouteTicket(TicketProcess process) {
        return ticketStep.doing((ticket, step, execution) -> process.handedOver(ticket));
    }

    private static String keys(Set<Told> told) {
        return told.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    private static Stream<NotificationEvent> told(DelegateExecution execution) {
        return Stream.of(Var.TOLD.of(execution).split(",", -1))
                .filter(who -> !who.isEmpty())
                .map(who -> switch (Told.valueOf(who)) {
                    case AGENT -> NotificationEvent.SLA_AGENT;
                    case LEAD -> NotificationEvent.SLA_LEAD;
                    case MANAGER -> NotificationEvent.SLA_MANAGER;
                    case REQUESTER -> NotificationEvent.SLA_REQUESTER;
                });
    }
}
