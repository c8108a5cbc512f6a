package io.flowdesk.process.steps;

import io.flowdesk.process.Names;
import io.flowdesk.process.doctor.TimersFollowTheClocks;
import io.flowdesk.process.doctor.TimersFollowTheClocks.Difference;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.Tickets;
import io.flowdesk.ticket.sla.SlaClock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Arms the timers that do not say what the SLA clocks say, and reports each: in normal operation there is none. */
@Component(Names.Bean.REPAIR_SLA_CLOCKS)
class SlaWatchdog implements JavaDelegate {

    private static final Logger LOG = LoggerFactory.getLogger(SlaWatchdog.class);

    private final TimersFollowTheClocks timers;
    private final Tickets tickets;
    private final SlaClock clock;

    SlaWatchdog(TimersFollowTheClocks timers, Tickets tickets, SlaClock clock) {
        this.timers = timers;
        this.tickets = tickets;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        timers.differences().forEach(this::repair);
    }

    private void repair(Difference difference) {
        LOG.warn("{} The watchdog repairs it.", difference.sentence());
        Ticket ticket = tickets.lock(difference.ticketId());
        if (difference.isWatched()) {
            clock.changed(ticket);
        } else {
            clock.started(ticket);
        }
    }
}
