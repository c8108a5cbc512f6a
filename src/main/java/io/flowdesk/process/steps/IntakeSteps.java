package io.flowdesk.process.steps;

import io.flowdesk.process.Names;
import io.flowdesk.ticket.flow.Approvals;
import io.flowdesk.ticket.flow.Screening;
import io.flowdesk.ticket.policy.Routing;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Building blocks of taking a ticket in. */
@Configuration(proxyBeanMethods = false)
class IntakeSteps {

    private final TicketStep ticketStep;

    IntakeSteps(TicketStep ticketStep) {
        this.ticketStep = ticketStep;
    }

    @Bean(Names.Bean.SCREEN_TICKET)
    JavaDelegate screenTicket(Screening screening) {
        return ticketStep.doing((ticket, step, execution) -> screening.screen(ticket, step));
    }

    @Bean(Names.Bean.DERIVE_PRIORITY)
    JavaDelegate derivePriority(Routing routing) {
        return ticketStep.doing((ticket, step, execution) -> routing.prioritise(ticket, step));
    }

    @Bean(Names.Bean.ROUTE_TICKET)
    JavaDelegate routeTicket(Routing routing) {
        return ticketStep.doing((ticket, step, execution) -> routing.route(ticket, step));
    }

    @Bean(Names.Bean.ASK_APPROVER)
    JavaDelegate askApprover(Approvals approvals) {
        return ticketStep.doing((ticket, step, execution) -> approvals.ask(ticket, step));
    }
}
