package io.flowdesk.process.repair;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.process.story.ATicket;
import io.flowdesk.process.story.AnAgent;
import io.flowdesk.process.story.Story;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody deletes or changes rows of the engine, and the process stands where nothing happens any more. */
@RepairTest
class BrokenStepTest {

    private static final String OF_TICKET = " in (select id_ from act_ru_execution where business_key_ = :number)";
    private static final String WORK = "task_def_key_ = 'Task_WorkOnTicket' and proc_inst_id_" + OF_TICKET;

    @Autowired
    private Story story;

    @Autowired
    private Ward ward;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private JdbcClient database;

    private AnAgent agent;
    private ATicket ticket;

    @BeforeEach
    void aClaimedTicket() {
        agent = story.agent("agent1");
        ticket = story.aTicket().isClaimedBy("agent1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Timer_NoResponse", "Timer_Reminder"})
    void aLostTimerIsArmedAgain(String timer) {
        agent.asks(ticket, "Which printer?");
        String due = due(timer);
        ward.breaks(
                ticket,
                "delete from act_ru_job where handler_cfg_ = '%s' and process_instance_id_".formatted(timer)
                        + OF_TICKET);
        ward.finds(ticket.number() + " stands at Task_WaitForRequester, but " + timer + " is not armed.");
        repairsInSilence();
        assertThat(due(timer)).isEqualTo(due);
        story.requester(ticket).writes(ticket, "The left one.");
        ward.goesToItsEnd(ticket);
    }

    @Test
    void aLostMessageIsWaitedForAgain() {
        ward.breaks(
                ticket,
                "delete from act_ru_event_subscr where event_name_ = 'withdrawn' and proc_inst_id_" + OF_TICKET);
        ward.finds(ticket.number() + " stands at Task_WorkOnTicket, but Event_Withdrawn is not armed.");
        repairsInSilence();
        story.requester(ticket).withdraws(ticket);
        ticket.reaches("Timer_ReopenWindow").isOver();
        ward.isHealthy();
    }

    @Test
    void aMessageAroundACallIsWaitedForAgain() {
        agent.asks(ticket, "Which printer?");
        ward.breaks(
                ticket, "delete from act_ru_event_subscr where event_name_ = 'reroute' and proc_inst_id_" + OF_TICKET);
        ward.finds(ticket.number() + " stands at Call_WaitForRequester, but Event_Reroute is not armed.");
        repairsInSilence();
        story.requester(ticket).writes(ticket, "The left one.");
        ward.goesToItsEnd(ticket);
    }

    @Test
    void aLostTaskIsThereAgain() {
        ward.breaks(
                ticket,
                "delete from act_ru_identitylink where task_id_ in (select id_ from act_ru_task where " + WORK + ")",
                "delete from act_ru_task where " + WORK);
        ward.finds(ticket.number() + " stands at Task_WorkOnTicket, but there is no task.", "it has no task.");
        repairsInSilence();
        ticket.hasTasks("Task_WorkOnTicket 'Help, please' agent1 [service-desk] 30");
        ward.goesToItsEnd(ticket);
    }

    @Test
    void aTaskInOtherHandsGoesBackToWhoeverHasTheTicket() {
        ward.breaks(ticket, "update act_ru_task set assignee_ = 'agent2' where " + WORK);
        ward.finds(ticket.number() + " is assigned to agent1, but its task Task_WorkOnTicket is assigned to agent2.");
        repairsInSilence();
        ward.goesToItsEnd(ticket);
    }

    @Test
    void aTaskIsShownToTheTeamOfItsTicket() {
        ward.breaks(
                ticket,
                "update act_ru_identitylink set group_id_ = 'nobody' where task_id_ in"
                        + " (select id_ from act_ru_task where " + WORK + ")");
        ward.finds("is not offered to this team.");
        repairsInSilence();
        ticket.hasTasks("Task_WorkOnTicket 'Help, please' agent1 [service-desk] 30");
        ward.goesToItsEnd(ticket);
    }

    @Test
    void aStatusThatWasOverwrittenIsRestored() {
        ward.breaks(ticket, "update ticket set status = 'CLOSED' where number = :number");
        ward.finds(ticket.number() + " is CLOSED, but its process stands at Task_WorkOnTicket.");
        repairsInSilence();
        ticket.is("IN_PROGRESS, service-desk, agent1");
        ward.goesToItsEnd(ticket);
    }

    @Test
    void aStatusFollowsAProcessThatWasMoved() {
        agent.resolves(ticket);
        String lifecycle = database.sql("select lifecycle from ticket where number = ?")
                .param(ticket.number().value())
                .query(String.class)
                .single();
        runtime.createProcessInstanceModification(lifecycle)
                .cancelAllForActivity("Call_ConfirmSolution")
                .startBeforeActivity("Task_WorkOnTicket")
                .execute();
        ward.finds(ticket.number() + " is RESOLVED, but its process stands at Task_WorkOnTicket.");
        repairsInSilence();
        ticket.is("OPEN, service-desk, agent1");
        ward.goesToItsEnd(ticket);
    }

    @Test
    void theEventsTellHowATicketStands() {
        ward.breaks(ticket, "update ticket set priority = 'HIGH' where number = :number");
        ward.finds("its newest event");
        repairsInSilence();
        ward.goesToItsEnd(ticket);
    }

    @Test
    void aTimerOfTheSlaFollowsItsClocks() {
        ward.breaks(
                ticket,
                "update act_ru_job set duedate_ = '2031-01-01' where handler_type_ like 'timer%' and"
                        + " process_def_key_ = 'sla-clock' and process_instance_id_" + OF_TICKET);
        ward.finds(ticket.number() + ": its next SLA milestone comes ");
        repairsInSilence();
        ward.goesToItsEnd(ticket);
    }

    @Test
    void aClockThatIsGoneIsStartedAgain() {
        runtime.deleteProcessInstance(clock(), "by mistake");
        ward.finds(ticket.number() + ": no process watches its SLA.");
        repairsInSilence();
        ward.goesToItsEnd(ticket);
    }

    @Test
    void aJobThatWasGivenUpIsTriedAgain() {
        agent.asks(ticket, "Which printer?");
        String job = job("Timer_NoResponse");
        management.setJobRetries(job, 0);
        ward.finds(ticket.number() + ": the step Timer_NoResponse failed and waits for a retry in Cockpit");
        ward.repairs();
        ticket.is("RESOLVED as NO_RESPONSE, service-desk, agent1");
        story.requester(ticket).rejects(ticket);
        ward.goesToItsEnd(ticket);
    }

    @Test
    void aJobThatFailsAgainIsLeft() {
        agent.asks(ticket, "Which printer?");
        String handler = database.sql("select handler_type_ from act_ru_job where id_ = ?")
                .param(job("Timer_NoResponse"))
                .query(String.class)
                .single();
        ward.breaks(
                ticket,
                "update act_ru_job set retries_ = 0, handler_type_ = 'no-such-thing' where handler_cfg_ ="
                        + " 'Timer_NoResponse' and process_instance_id_" + OF_TICKET);
        ward.leaves("failed, and Cockpit has no incident of it", "It was tried and failed");
        database.sql("update act_ru_job set retries_ = 3, handler_type_ = ? where handler_type_ = 'no-such-thing'")
                .param(handler)
                .update();
        story.requester(ticket).writes(ticket, "The left one.");
        ward.goesToItsEnd(ticket);
    }

    @Test
    void aSuspendedProcessIsLeftToWhoeverSuspendedIt() {
        String clock = clock();
        runtime.suspendProcessInstanceById(clock);
        ward.leaves("process instance " + clock + " is suspended", "knows only who did that");
        runtime.activateProcessInstanceById(clock);
        ward.goesToItsEnd(ticket);
    }

    private void repairsInSilence() {
        long mails = ward.mailsAbout(ticket);
        ward.repairs();
        assertThat(ward.mailsAbout(ticket)).as("mails").isEqualTo(mails);
        assertThat(ward.repairsToldOf(ticket)).isNotEmpty().allMatch(event -> event.startsWith("system: "));
    }

    private String clock() {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(ticket.number().value(), "sla-clock")
                .singleResult()
                .getId();
    }

    private String due(String timer) {
        return ofJob(timer, "duedate_::text");
    }

    private String job(String timer) {
        return ofJob(timer, "id_");
    }

    private String ofJob(String timer, String column) {
        return database.sql("select " + column + " from act_ru_job where handler_cfg_ = :timer and process_instance_id_"
                        + OF_TICKET)
                .param("timer", timer)
                .param("number", ticket.number().value())
                .query(String.class)
                .single();
    }
}
