package io.flowdesk.notification.telling;

import io.flowdesk.identity.CurrentActor;
import io.flowdesk.identity.Desks;
import io.flowdesk.notification.MessageIds;
import io.flowdesk.notification.RequesterLinks;
import io.flowdesk.notification.letter.LetterSettings;
import io.flowdesk.platform.FlowdeskProperties;
import io.flowdesk.platform.files.FileSettings;
import io.flowdesk.process.BareEngine;
import io.flowdesk.sla.CalendarVersions;
import io.flowdesk.sla.follow.TicketClocks;
import io.flowdesk.testing.Database;
import io.flowdesk.ticket.TicketProcess;
import io.flowdesk.ticket.Tickets;
import io.flowdesk.ticket.audit.Steps;
import io.flowdesk.ticket.conversation.Attachments;
import io.flowdesk.ticket.conversation.Conversation;
import io.flowdesk.ticket.people.Requesters;
import io.flowdesk.ticket.side.SideTasks;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.mockito.Mockito;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** The module over a real database and the real table, on a Monday morning in Berlin, without processes. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan({"io.flowdesk.notification", "io.flowdesk.process.decisions", "io.flowdesk.platform.files"})
@EnableConfigurationProperties({FlowdeskProperties.class, FileSettings.class, LetterSettings.class})
@Import({
    Tickets.class,
    Requesters.class,
    Conversation.class,
    Attachments.class,
    Steps.class,
    SideTasks.class,
    TicketClocks.class,
    CurrentActor.class
})
class NotificationContext {

    static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    @Bean
    Database database() {
        return Database.fresh();
    }

    @Bean
    DataSource dataSource(Database database) {
        return database.dataSource();
    }

    @Bean(destroyMethod = "close")
    ProcessEngine engine(Database database, ProcessEnginePlugin... plugins) {
        ProcessEngine engine = BareEngine.on(database, plugins);
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("processes/notification.dmn")
                .deploy();
        return engine;
    }

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    @Bean
    DemoDesk desk() {
        return new DemoDesk();
    }

    @Bean
    Desks desks(DemoDesk desk) {
        return desk::now;
    }

    @Bean
    TicketProcess process() {
        return Mockito.mock(TicketProcess.class);
    }

    @Bean
    CalendarVersions calendars() {
        return Mockito.mock(CalendarVersions.class);
    }

    @Bean
    MessageIds messageIds() {
        return () -> "<" + UUID.randomUUID() + "@desk.example>";
    }

    @Bean
    RequesterLinks links() {
        return (ticket, requester, purpose) -> "https://desk.example/" + purpose + "/" + requester;
    }
}
