package io.flowdesk.process.repair;

import io.flowdesk.notification.NotificationEvent;
import io.flowdesk.notification.ToldAlready;
import io.flowdesk.platform.doctor.Cure;
import io.flowdesk.platform.doctor.Finding;
import io.flowdesk.platform.repair.Healer;
import io.flowdesk.process.doctor.ArmedWaits;
import io.flowdesk.process.doctor.EveryProcessHasItsTicket;
import io.flowdesk.process.doctor.NothingFailed;
import io.flowdesk.process.security.EngineCalls;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.repair.TicketHealing;
import java.util.Set;
import java.util.function.Function;
import org.camunda.bpm.engine.ManagementService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Single process instances, steps and jobs. Their findings name an id of the engine, and perhaps belong to a ticket. */
@Configuration(proxyBeanMethods = false)
class InstanceRepairs {

    private final TicketHealing healing;
    private final Instances instances;

    InstanceRepairs(TicketHealing healing, Instances instances) {
        this.healing = healing;
        this.instances = instances;
    }

    @Bean
    Healer endInstance() {
        return of(
                EveryProcessHasItsTicket.END_INSTANCE,
                Finding::subject,
                (finding, ticket) -> instances.end(finding.subject(), "it serves nobody"));
    }

    @Bean
    Healer beginStepAgain(StepAgain step, ToldAlready told) {
        return of(
                ArmedWaits.BEGIN_AGAIN,
                finding -> part(finding, 0),
                (finding, ticket) -> told.of(knownOf(ticket), () -> step.begin(part(finding, 0), part(finding, 1))));
    }

    private static String part(Finding finding, int index) {
        return finding.subject().split(" ", 2)[index];
    }

    private static Set<NotificationEvent> knownOf(@Nullable Ticket ticket) {
        return ticket == null ? Set.of() : LifecycleStart.knownOf(ticket);
    }

    /** Here and now, so that what is reported as repaired is so. */
    @Bean
    Healer tryAgain(@Lazy ManagementService management, @Lazy EngineCalls engine) {
        return healing.of(
                NothingFailed.TRY_AGAIN,
                finding -> instances.numberOfJob(finding.subject()),
                (finding, ticket) -> engine.asTheDesk(() -> management.executeJob(finding.subject())));
    }

    private Healer of(Cure cure, Function<Finding, String> execution, TicketHealing.LooseWork work) {
        return healing.of(cure, finding -> instances.numberOf(execution.apply(finding)), work);
    }
}
