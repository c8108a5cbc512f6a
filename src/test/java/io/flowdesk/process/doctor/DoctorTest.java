package io.flowdesk.process.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.identity.Actor;
import io.flowdesk.identity.CurrentActor;
import io.flowdesk.identity.Desks;
import io.flowdesk.intake.Intake;
import io.flowdesk.intake.NewTicket;
import io.flowdesk.platform.doctor.Diagnosis;
import io.flowdesk.platform.doctor.Diagnosis.Complaint;
import io.flowdesk.platform.doctor.Doctor;
import io.flowdesk.testing.FlowdeskTest;
import io.flowdesk.ticket.Channel;
import io.flowdesk.ticket.TicketNumber;
import io.flowdesk.ticket.action.Action;
import io.flowdesk.ticket.conversation.Attachments;
import io.flowdesk.ticket.desk.TicketActions;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Each test breaks a ticket behind the application's back, and takes that back. */
@FlowdeskTest
class DoctorTest {

    private static final String WORK = "task_def_key_ = 'Task_WorkOnTicket' and proc_inst_id_ in"
            + " (select id_ from act_ru_execution where business_key_ = :number)";

    @Autowired
    private Doctor doctor;

    @Autowired
    private Intake intake;

    @Autowired
    private TicketActions actions;

    @Autowired
    private Attachments attachments;

    @Autowired
    private CurrentActor actor;

    @Autowired
    private Desks desks;

    @Autowired
    private ManagementService management;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void ticketsAtWorkAreHealthy() {
        TicketNumber offered = ask();
        TicketNumber claimed = claimed();
        TicketNumber waiting = waiting();
        assertThat(doctor.examine().findings())
                .noneMatch(finding -> finding.contains(offered.value()))
                .noneMatch(finding -> finding.contains(claimed.value()))
                .noneMatch(finding -> finding.contains(waiting.value()));
    }

    @Test
    void anOpenTicketWithoutAProcessIsNamed() {
        TicketNumber number = ask();
        assertThat(found(number, "update ticket set lifecycle = null where number = :number"))
                .contains(number + " is OPEN, but no process runs for it.")
                .anyMatch(finding -> finding.startsWith(
                        number + ": process ticket-lifecycle runs once more than it should (instance "));
    }

    @Test
    void anSlaTimerThatDoesNotFollowItsClockIsNamed() {
        TicketNumber number = ask();
        assertThat(found(
                        number,
                        "update sla_clock set next_milestone_at = timestamptz '2030-01-01 00:00:00+00' where ticket_id ="
                                + " (select id from ticket where number = :number)"))
                .anyMatch(finding -> finding.startsWith(number + ": its next SLA milestone comes 2030-01-01"));
    }

    @Test
    void aTicketWhoseProcessIsGoneIsNamed() {
        TicketNumber number = ask();
        assertThat(found(number, "update ticket set lifecycle = 'gone' where number = :number"))
                .contains(number + " belongs to process instance gone, which does not run.");
    }

    @Test
    void aProcessOfNoTicketIsNamed() {
        TicketNumber number = ask();
        assertThat(found(number, "update ticket set number = 'X' || number where number = :number"))
                .anyMatch(finding -> finding.startsWith(number + ": process ticket-lifecycle (instance ")
                        && finding.endsWith("runs under this number, but there is no such ticket."));
    }

    @Test
    void aProcessWithTheIdOfAnotherTicketIsNamed() {
        TicketNumber number = ask();
        String sql = "update act_ru_variable set long_ = 7 where name_ = 'ticketId' and execution_id_ in"
                + " (select lifecycle from ticket where number = :number)";
        assertThat(found(number, sql)).anyMatch(finding -> finding.endsWith("carries the id of another ticket, 7."));
    }

    @Test
    void aTaskInOtherHandsThanItsTicketIsNamed() {
        TicketNumber number = claimed();
        assertThat(found(number, "update act_ru_task set assignee_ = 'agent2' where " + WORK))
                .contains(number + " is assigned to agent1, but its task Task_WorkOnTicket is assigned to agent2.");
    }

    @Test
    void aTaskThatAnotherTeamSeesIsNamed() {
        TicketNumber number = ask();
        assertThat(found(number, "update ticket set team = 'applications' where number = :number"))
                .contains(number
                        + " belongs to team applications, but its task Task_WorkOnTicket is not offered to this team.");
    }

    @Test
    void aTicketThatNobodySeesIsNamed() {
        TicketNumber number = ask();
        String sql = "update act_ru_identitylink set group_id_ = 'nobody' where task_id_ in"
                + " (select id_ from act_ru_task where " + WORK + ")";
        assertThat(found(number, sql))
                .contains(number + " is OPEN, but nobody who is available sees it:"
                        + " Task_WorkOnTicket is assigned to nobody.");
    }

    @Test
    void aStatusThatIsNotThatOfTheProcessIsNamed() {
        TicketNumber number = ask();
        assertThat(found(number, "update ticket set status = 'RESOLVED' where number = :number"))
                .contains(number + " is RESOLVED, but its process stands at Task_WorkOnTicket.")
                .anyMatch(finding -> finding.startsWith(number + " is RESOLVED, nobody of service-desk"));
    }

    @Test
    void aLostTimerIsNamed() {
        TicketNumber number = waiting();
        String sql = "delete from act_ru_job where handler_cfg_ = 'Timer_NoResponse' and process_instance_id_ in"
                + " (select id_ from act_ru_execution where business_key_ = :number)";
        assertThat(found(number, sql))
                .containsExactly(number + " stands at Task_WaitForRequester, but Timer_NoResponse is not armed.");
    }

    @Test
    void aLostReminderIsNamedUnlessItHasGoneOff() {
        TicketNumber number = waiting();
        String reminder = " from act_ru_job where handler_cfg_ = 'Timer_Reminder' and process_instance_id_ in"
                + " (select id_ from act_ru_execution where business_key_ = :number)";
        assertThat(found(number, "delete" + reminder))
                .containsExactly(number + " stands at Task_WaitForRequester, but Timer_Reminder is not armed.");
        management.executeJob(database.sql("select id_" + reminder)
                .param("number", number.value())
                .query(String.class)
                .single());
        assertThat(doctor.examine().findings()).noneMatch(finding -> finding.contains(number.value()));
        String wait = "delete from act_hi_actinst where act_id_ = 'Task_WaitForRequester' and root_proc_inst_id_ in"
                + " (select id_ from act_ru_execution where business_key_ = :number)";
        assertThat(found(number, wait))
                .as("when the wait began is forgotten, that the reminder has gone off is not")
                .isEmpty();
    }

    @Test
    void aSecondLifecycleIsNamed() {
        TicketNumber number = ask();
        String sql = "insert into act_ru_execution (id_, rev_, proc_inst_id_, business_key_, proc_def_id_, is_active_,"
                + " is_concurrent_, is_scope_, is_event_scope_, suspension_state_, cached_ent_state_, sequence_counter_)"
                + " select 'second', 1, 'second', business_key_, proc_def_id_, true, false, true, false, 1, 0, 1"
                + " from act_ru_execution where id_ = (select lifecycle from ticket where number = :number)";
        assertThat(found(number, sql))
                .contains(number + ": process ticket-lifecycle runs once more than it should (instance second).");
    }

    @Test
    void aTicketWithoutATaskIsNamed() {
        TicketNumber number = ask();
        String task = " where task_id_ in (select id_ from act_ru_task where " + WORK + ")";
        assertThat(found(
                        number,
                        "with gone as (delete from act_ru_identitylink" + task + " returning 1)"
                                + " delete from act_ru_task where " + WORK))
                .contains(number + " is OPEN, but nobody who is available sees it: it has no task.");
    }

    @Test
    void lettersThatDoNotLeaveAreNamed() {
        TicketNumber number = ask();
        String received = " where event = 'received' and ticket_id = (select id from ticket where number = :number)";
        assertThat(found(number, "update outbox set state = 'FAILED', attempts = 9, next_attempt_at = null" + received))
                .singleElement()
                .asString()
                .startsWith(number + ": the letter \"received\" to ")
                .endsWith("@example.org could not be delivered, after 9 attempts.");
        String stuck = "with other as (insert into outbox (event, occurrence, medium, recipient_kind, recipient_person,"
                + " recipient, language, subject, body, message_header, created_at, state) values ('received', 'once',"
                + " 'MAIL', 'REQUESTER', 'requester:0', 'x@example.org', 'en', '', '', '<x>', now(), 'SENT'))"
                + " update outbox set next_attempt_at = now() - interval '61 minutes'" + received;
        assertThat(found(number, stuck)).singleElement().asString().contains("has been due since");
    }

    @Test
    void aFileOfNoMessageIsNamed() {
        Actor agent = desks.current().actor("agent1").orElseThrow();
        UUID file = attachments
                .store("log.txt", "text/plain", new ByteArrayInputStream(new byte[] {1}), agent)
                .id();
        TicketNumber number = ask();
        String sql = "update attachment set ticket_id = (select id from ticket where number = :number) where id = '%s'";
        assertThat(found(number, sql.formatted(file)))
                .singleElement()
                .asString()
                .startsWith(number + ": the file \"log.txt\" (" + file + ") was uploaded at ")
                .endsWith("and belongs to no message.");
    }

    @Test
    void theDoctorSaysWhatToDo() {
        TicketNumber number = ask();
        List<Complaint> complaints = diagnosis(number, "update ticket set lifecycle = null where number = :number")
                .complaints();
        assertThat(complaints).isNotEmpty().allSatisfy(complaint -> assertThat(complaint.whatToDo())
                .endsWith("."));
    }

    @Test
    void aLostMessageIsNamed() {
        TicketNumber number = ask();
        String sql = "delete from act_ru_event_subscr where event_name_ = 'withdrawn' and proc_inst_id_ in"
                + " (select id_ from act_ru_execution where business_key_ = :number)";
        assertThat(found(number, sql))
                .containsExactly(number + " stands at Task_WorkOnTicket, but Event_Withdrawn is not armed.");
    }

    @Test
    void aFailedJobIsNamed() {
        TicketNumber number = waiting();
        String sql = "update act_ru_job set retries_ = 0, exception_msg_ = 'no luck' where handler_cfg_ ="
                + " 'Timer_NoResponse' and process_instance_id_ in"
                + " (select id_ from act_ru_execution where business_key_ = :number)";
        assertThat(found(number, sql))
                .singleElement()
                .asString()
                .startsWith(number + ": the job ")
                .endsWith("failed, and Cockpit has no incident of it: no luck");
    }

    @Test
    void aSuspendedProcessIsNamed() {
        TicketNumber number = ask();
        String sql = "update act_ru_execution set suspension_state_ = 2 where business_key_ = :number";
        assertThat(found(number, sql)).anyMatch(finding -> finding.endsWith("is suspended, nothing of it goes on."));
    }

    @Test
    void aSideTaskOfAClosedTicketIsNamed() {
        TicketNumber number = claimed();
        as("agent1", number, new Action.AddTask("Order a toner", null, null));
        assertThat(found(number, "update ticket set status = 'CLOSED' where number = :number"))
                .contains(number + " is CLOSED, but its side task \"Order a toner\" is still open.");
    }

    @Test
    void aSideTaskWithoutAProcessIsNamed() {
        TicketNumber number = claimed();
        as("agent1", number, new Action.AddTask("Order a toner", null, null));
        String sql = "update act_ru_variable set long_ = 7 where name_ = 'sideTaskId' and proc_inst_id_ in"
                + " (select id_ from act_ru_execution where business_key_ = :number)";
        assertThat(found(number, sql))
                .contains(number + ": the side task \"Order a toner\" is open, but 0 processes run for it.")
                .contains(number + ": a process runs for side task 7, which is not open.");
    }

    @Test
    void aChangedFileIsNamed() {
        TicketNumber number = claimed();
        Actor agent = desks.current().actor("agent1").orElseThrow();
        UUID file = attachments
                .store("log.txt", "text/plain", new ByteArrayInputStream(new byte[] {1, 2, 3}), agent)
                .id();
        as("agent1", number, new Action.Reply("See the file.", List.of(file)));
        String of = " where file = (select a.file from attachment a join ticket t on t.id = a.ticket_id"
                + " where t.number = :number)";
        assertThat(found(number, "update kept_piece set bytes = '\\x010203ff'" + of))
                .containsExactly(number + ": the file \"log.txt\" (" + file + ") has 4 bytes instead of 3.");
        assertThat(found(number, "update kept_piece set bytes = '\\x010204'" + of))
                .containsExactly(number + ": the file \"log.txt\" (" + file + ") has changed since it came.");
    }

    private List<String> found(TicketNumber number, String sql) {
        return diagnosis(number, sql).findings().stream()
                .filter(finding -> finding.contains(number.value()))
                .toList();
    }

    private Diagnosis diagnosis(TicketNumber number, String sql) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            assertThat(database.sql(sql).param("number", number.value()).update())
                    .isPositive();
            return doctor.examine();
        });
    }

    private TicketNumber claimed() {
        return as("agent1", ask(), new Action.Claim());
    }

    private TicketNumber waiting() {
        return as("agent1", ask(), new Action.RequestInfo("Which printer is it?"));
    }

    /** Each asks something else, or it would be suspected to be a duplicate. */
    private TicketNumber ask() {
        String person = UUID.randomUUID().toString();
        return intake.receive(NewTicket.byPortal(
                        new NewTicket.Person(person + "@example.org", null, "Karen"),
                        "Printer " + person,
                        "It burns.",
                        "hardware"))
                .number();
    }

    private TicketNumber as(String agent, TicketNumber number, Action action) {
        Supplier<Boolean> acting = () -> {
            actions.perform(number, null, action, Channel.API);
            return true;
        };
        actor.as(desks.current().actor(agent).orElseThrow(), acting);
        return number;
    }
}
