package io.flowdesk.process.repair;

import io.flowdesk.platform.repair.Healer;
import io.flowdesk.platform.repair.NotSafe;
import io.flowdesk.process.doctor.NothingIsLeftBeside;
import io.flowdesk.process.doctor.TimersFollowTheClocks;
import io.flowdesk.process.doctor.task.TasksBelongToTheirTicket;
import io.flowdesk.ticket.TicketProcess;
import io.flowdesk.ticket.repair.TicketHealing;
import io.flowdesk.ticket.side.SideTasks;
import io.flowdesk.ticket.sla.SlaClock;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tasks and timers follow their ticket by the calls that use cases make. */
@Configuration(proxyBeanMethods = false)
class TaskRepairs {

    private final TicketHealing healing;

    TaskRepairs(TicketHealing healing) {
        this.healing = healing;
    }

    @Bean
    Healer followTicket(TicketProcess process) {
        return healing.of(
                TasksBelongToTheirTicket.FOLLOW_TICKET,
                (ticket, step) -> process.assigned(ticket, ticket.ownership().assignee()));
    }

    @Bean
    Healer armClock(SlaClock clock) {
        return healing.of(TimersFollowTheClocks.ARM, (ticket, step) -> clock.changed(ticket));
    }

    /** A ticket with another number than its processes is watched under the other one. */
    @Bean
    Healer watchClock(SlaClock clock, Instances instances) {
        return healing.of(TimersFollowTheClocks.WATCH, (ticket, step) -> {
            Optional<String> number = Optional.ofNullable(ticket.lifecycle()).flatMap(instances::numberOf);
            if (!number.equals(Optional.of(ticket.number().value()))) {
                throw new NotSafe("Its process runs under another number.");
            }
            clock.started(ticket);
        });
    }

    @Bean
    Healer endWorkBeside(SideTasks sideTasks) {
        return healing.of(NothingIsLeftBeside.END_SIDE_WORK, sideTasks::endOpen);
    }
}
