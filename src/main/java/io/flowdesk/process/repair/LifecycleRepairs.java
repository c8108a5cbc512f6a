package io.flowdesk.process.repair;

import io.flowdesk.platform.repair.Healer;
import io.flowdesk.platform.repair.NotSafe;
import io.flowdesk.process.Names;
import io.flowdesk.process.doctor.EveryProcessHasItsTicket;
import io.flowdesk.process.doctor.EveryTicketHasItsProcess;
import io.flowdesk.process.doctor.StatusFollowsTheProcess;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.repair.StatusRestoration;
import io.flowdesk.ticket.repair.TicketHealing;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Ticket and lifecycle belong together, and stand at the same place. */
@Configuration(proxyBeanMethods = false)
class LifecycleRepairs {

    private final TicketHealing healing;
    private final Instances instances;

    LifecycleRepairs(TicketHealing healing, Instances instances) {
        this.healing = healing;
        this.instances = instances;
    }

    @Bean
    Healer startAgain(LifecycleStart lifecycle) {
        return healing.of(EveryTicketHasItsProcess.START_AGAIN, (ticket, step) -> lifecycle.start(ticket));
    }

    @Bean
    Healer replace(LifecycleStart lifecycle) {
        return healing.of(EveryProcessHasItsTicket.REPLACE, (ticket, step) -> {
            instances.end(Objects.requireNonNull(ticket.lifecycle()), "it carries the id of another ticket");
            lifecycle.start(ticket);
        });
    }

    @Bean
    Healer adopt() {
        return healing.of(EveryTicketHasItsProcess.ADOPT, (ticket, step) -> ticket.follow(theLifecycleOf(ticket)));
    }

    private String theLifecycleOf(Ticket ticket) {
        List<String> running = instances.of(Names.Process.TICKET_LIFECYCLE, Names.Variable.TICKET_ID, ticket.id());
        if (running.size() != 1) {
            throw new NotSafe("The process under its number carries the id of another ticket.");
        }
        return running.get(0);
    }

    @Bean
    Healer endWhatRuns() {
        return healing.of(EveryTicketHasItsProcess.END_LIFECYCLE, (ticket, step) -> {
            Optional.ofNullable(ticket.lifecycle())
                    .filter(instances::runs)
                    .ifPresent(lifecycle -> instances.end(lifecycle, "the ticket is archived"));
            ticket.follow(null);
        });
    }

    @Bean
    Healer followProcess(StatusFollowsTheProcess check, StatusRestoration statuses) {
        return healing.of(
                StatusFollowsTheProcess.FOLLOW_PROCESS,
                (ticket, step) -> statuses.restore(
                        ticket, check.possibleFor(ticket.number().value()), step));
    }
}
