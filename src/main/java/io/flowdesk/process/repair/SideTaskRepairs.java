package io.flowdesk.process.repair;

import io.flowdesk.platform.doctor.Finding;
import io.flowdesk.platform.repair.Healer;
import io.flowdesk.process.Names;
import io.flowdesk.process.doctor.task.SideTasksAreOpen;
import io.flowdesk.ticket.TicketProcess;
import io.flowdesk.ticket.repair.TicketHealing;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One process for each open side task. */
@Configuration(proxyBeanMethods = false)
class SideTaskRepairs {

    private final TicketHealing healing;
    private final Instances instances;
    private final JdbcClient database;

    SideTaskRepairs(TicketHealing healing, Instances instances, JdbcClient database) {
        this.healing = healing;
        this.instances = instances;
        this.database = database;
    }

    @Bean
    Healer startSideTask(TicketProcess process) {
        return healing.of(
                SideTasksAreOpen.START_SIDE_TASK,
                this::ticketOf,
                (finding, ticket) -> process.sideTaskAdded(Objects.requireNonNull(ticket), id(finding)));
    }

    @Bean
    Healer endDoubles() {
        return healing.of(SideTasksAreOpen.END_DOUBLES, this::ticketOf, (finding, ticket) -> running(finding).stream()
                .skip(1)
                .forEach(more -> instances.end(more, "another one runs for the same side task")));
    }

    private List<String> running(Finding finding) {
        return instances.of(Names.Process.SIDE_TASK, Names.Variable.SIDE_TASK_ID, id(finding));
    }

    private Optional<String> ticketOf(Finding finding) {
        return database.sql("select t.number from side_task s join ticket t on t.id = s.ticket_id where s.id = ?")
                .param(id(finding))
                .query(String.class)
                .optional();
    }

    private static long id(Finding finding) {
        return Long.parseLong(finding.subject());
    }
}
