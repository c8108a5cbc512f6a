package io.flowdesk.ticket.repair;

import io.flowdesk.platform.repair.Healer;
import io.flowdesk.ticket.audit.EventsTellTheState;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The event that each repair leaves on its ticket tells how the ticket stands: nothing else is to be done. */
@Configuration(proxyBeanMethods = false)
class TellTheState {

    @Bean
    Healer tellTheState(TicketHealing healing) {
        return healing.of(EventsTellTheState.TELL, (ticket, step) -> {});
    }
}
