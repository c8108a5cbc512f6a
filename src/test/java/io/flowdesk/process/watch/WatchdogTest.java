package io.flowdesk.process.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.flowdesk.platform.doctor.Finding;
import io.flowdesk.process.doctor.TimersFollowTheClocks;
import io.flowdesk.process.story.ATicket;
import io.flowdesk.process.story.Story;
import io.flowdesk.process.story.Time;
import io.flowdesk.testing.FlowdeskTest;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rules 1 and 9: nobody changes the ledger, and timers that do not follow the clocks are armed anew. */
@FlowdeskTest
class WatchdogTest {

    @Autowired
    private Story story;

    @Autowired
    private Time time;

    @Autowired
    private TimersFollowTheClocks timers;

    @Autowired
    private ManagementService management;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private JdbcClient database;

    private ATicket ticket;

    @BeforeEach
    void anUrgentTicketOnMondayMorning() {
        time.is("2026-11-23T10:00");
        ticket = story.aTicket().urgent().arrives();
    }

    @Test
    void inNormalOperationItFindsNothing() {
        story.agent("agent1").asks(ticket, "Which model?");
        assertThat(timers.findings()).noneMatch(finding -> finding.sentence().startsWith(ticket.number() + ":"));
    }

    @Test
    void aTimerThatWasMovedIsArmedAnew() {
        management.setJobDuedate(clockJob(), Date.from(Instant.parse("2030-01-01T00:00:00Z")));
        assertThat(timers.findings())
                .anyMatch(finding -> finding.sentence().startsWith(ticket.number() + ": its next SLA"));
        theWatchdogLooks();
        ticket.hasItsNextMilestone("2026-11-23T10:30");
    }

    @Test
    void aClockThatWasDeletedIsStartedAnew() {
        runtime.deleteProcessInstance(clockInstance(), "by mistake");
        assertThat(timers.findings())
                .extracting(Finding::sentence)
                .contains(ticket.number() + ": no process watches its SLA.");
        theWatchdogLooks();
        ticket.hasItsNextMilestone("2026-11-23T10:30");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"update sla_ledger set consumed_seconds = 0", "delete from sla_ledger", "truncate sla_ledger"})
    void nobodyChangesTheLedger(String change) {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> database.sql(change).update())
                .withMessageContaining("append-only");
    }

    private void theWatchdogLooks() {
        management.executeJob(management
                .createJobQuery()
                .processDefinitionKey("sla-watchdog")
                .singleResult()
                .getId());
    }

    private String clockInstance() {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(ticket.number().value(), "sla-clock")
                .singleResult()
                .getId();
    }

    private String clockJob() {
        return management
                .createJobQuery()
                .processInstanceId(clockInstance())
                .singleResult()
                .getId();
    }
}
