package io.flowdesk.process.repair;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.process.story.ATicket;
import io.flowdesk.process.story.AnAgent;
import io.flowdesk.process.story.Story;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody deletes a process instance in Cockpit, or a backup has lost one. */
@RepairTest
class LostProcessTest {

    @Autowired
    private Story story;

    @Autowired
    private Ward ward;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private JdbcClient database;

    private AnAgent agent;

    @BeforeEach
    void anAgent() {
        agent = story.agent("agent1");
    }

    @Test
    void aNewTicketIsTakenInAgain() {
        ATicket ticket = story.aTicket().topic(null).isThere();
        lose(ticket);
        repaired(ticket).hasTasks("Task_Triage 'Triage · Help, please' nobody [service-desk] 30");
        agent.reclassifies(ticket, "hardware");
        agent.claims(ticket);
        ward.goesToItsEnd(ticket);
    }

    @Test
    void anOfferedTicketIsOfferedAgain() {
        ATicket ticket = story.aTicket().isThere();
        lose(ticket);
        repaired(ticket).is("OPEN, service-desk, nobody");
        agent.claims(ticket);
        ward.goesToItsEnd(ticket);
    }

    @Test
    void workGoesOnWithWhoeverHasTheTicket() {
        ATicket ticket = story.aTicket().isClaimedBy("agent1");
        lose(ticket);
        repaired(ticket).is("IN_PROGRESS, service-desk, agent1");
        ward.goesToItsEnd(ticket);
    }

    @Test
    void aWaitForTheRequesterGoesOnAsItBegan() {
        ATicket ticket = story.aTicket().isClaimedBy("agent1");
        agent.asks(ticket, "Which printer?");
        String since = waitingSince(ticket);
        lose(ticket);
        repaired(ticket)
                .is("WAITING_ON_REQUESTER, service-desk, agent1")
                .hasTimers("Timer_Reminder", "Timer_NoResponse");
        assertThat(waitingSince(ticket)).isEqualTo(since);
        story.requester(ticket).writes(ticket, "The one on the left.");
        ward.goesToItsEnd(ticket);
    }

    @Test
    void aWaitForAThirdPartyGoesOn() {
        ATicket ticket = story.aTicket().isClaimedBy("agent1");
        agent.waitsForASupplierOf(ticket, "2030-01-01T10:00");
        lose(ticket);
        repaired(ticket)
                .is("WAITING_ON_THIRD_PARTY, service-desk, agent1")
                .isDue("Timer_ThirdPartyDue", "2030-01-01T10:00");
        agent.resumes(ticket);
        ward.goesToItsEnd(ticket);
    }

    @Test
    void aSolutionWaitsForItsVerdictAgain() {
        ATicket ticket = story.aTicket().isClaimedBy("agent1");
        agent.resolves(ticket);
        lose(ticket);
        repaired(ticket).hasTimers("Timer_SilentClose", "Timer_ConfirmationReminder");
        story.requester(ticket).rejects(ticket);
        ward.goesToItsEnd(ticket);
    }

    @Test
    void aClosedTicketCanBeReopenedAgain() {
        ATicket ticket = story.aTicket().isClaimedBy("agent1");
        agent.resolves(ticket);
        story.requester(ticket).confirms(ticket);
        lose(ticket);
        repaired(ticket).is("CLOSED as SOLVED, service-desk, agent1");
        assertThat(closings(ticket)).isEqualTo(1);
        agent.reopens(ticket);
        ward.goesToItsEnd(ticket);
    }

    @Test
    void aTicketFindsTheProcessThatItHasForgotten() {
        ATicket ticket = story.aTicket().isClaimedBy("agent1");
        ward.breaks(ticket, "update ticket set lifecycle = null where number = :number");
        ward.finds(ticket.number() + " is IN_PROGRESS, but no process runs for it.");
        ward.repairs();
        ticket.stayed();
        ward.goesToItsEnd(ticket);
    }

    @Test
    void theProcessOfAnArchivedTicketEnds() {
        ATicket ticket = story.aTicket().isClaimedBy("agent1");
        agent.resolves(ticket);
        story.requester(ticket).confirms(ticket);
        ward.breaks(
                ticket,
                "update ticket set status = 'ARCHIVED' where number = :number",
                "update ticket_event set status = 'ARCHIVED' where ticket_id = (select id from ticket where number ="
                        + " :number)");
        ward.finds(ticket.number() + " is archived, but process instance ");
        ward.repairs();
        ticket.isOver();
    }

    @Test
    void aSecondProcessOfATicketEnds() {
        ATicket ticket = story.aTicket().isClaimedBy("agent1");
        runtime.createProcessInstanceByKey("ticket-lifecycle")
                .businessKey(ticket.number().value())
                .setVariable("ticketId", id(ticket))
                .startBeforeActivity("Task_WorkOnTicket")
                .execute();
        ward.finds(ticket.number() + ": process ticket-lifecycle runs once more than it should");
        ward.repairs();
        ticket.hasTasks("Task_WorkOnTicket 'Help, please' agent1 [service-desk] 30");
        ward.goesToItsEnd(ticket);
    }

    @Test
    void aProcessOfNoTicketEnds() {
        ATicket ticket = story.aTicket().isClaimedBy("agent1");
        String orphan = runtime.startProcessInstanceByKey("sla-clock", "HD-999999", Map.of("ticketId", id(ticket)))
                .getId();
        database.sql("update act_ru_variable set long_ = 999999 where name_ = 'ticketId' and execution_id_ = ?")
                .param(orphan)
                .update();
        ward.finds("HD-999999: process sla-clock (instance " + orphan + ") runs under this number");
        ward.repairs();
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceId(orphan)
                        .count())
                .isZero();
        ward.goesToItsEnd(ticket);
    }

    @Test
    void aProcessWithTheIdOfAnotherTicketIsReplaced() {
        ATicket ticket = story.aTicket().isClaimedBy("agent1");
        ward.breaks(
                ticket,
                "update act_ru_variable set long_ = 7 where name_ = 'ticketId' and execution_id_ ="
                        + " (select lifecycle from ticket where number = :number)");
        ward.finds("carries the id of another ticket, 7.");
        ward.repairs();
        ward.goesToItsEnd(ticket);
    }

    @Test
    void aRenumberedTicketKeepsItsProcess() {
        ATicket ticket = story.aTicket().isClaimedBy("agent1");
        ward.breaks(ticket, "update ticket set number = replace(number, 'HD-', 'HD-9') where number = :number");
        ward.leaves(ticket.number() + ": process ticket-lifecycle", "one of the two numbers was changed");
        database.sql("update ticket set number = :number where number = replace(:number, 'HD-', 'HD-9')")
                .param("number", ticket.number().value())
                .update();
        ward.goesToItsEnd(ticket);
    }

    private void lose(ATicket ticket) {
        ward.isHealthy();
        runtime.deleteProcessInstance(lifecycle(ticket), "in Cockpit, by mistake");
        ward.finds(ticket.number() + " belongs to process instance ");
    }

    private ATicket repaired(ATicket ticket) {
        long mails = ward.mailsAbout(ticket);
        ward.repairs();
        assertThat(ward.mailsAbout(ticket)).as("mails").isEqualTo(mails);
        assertThat(ward.repairsToldOf(ticket))
                .singleElement()
                .asString()
                .startsWith("system: " + ticket.number() + " belongs to process instance ");
        return ticket;
    }

    private long id(ATicket ticket) {
        return Long.parseLong(of(ticket, "id::text"));
    }

    private String lifecycle(ATicket ticket) {
        return of(ticket, "lifecycle");
    }

    private String waitingSince(ATicket ticket) {
        return of(ticket, "waiting_since::text");
    }

    private String of(ATicket ticket, String column) {
        return database.sql("select " + column + " from ticket where number = ?")
                .param(ticket.number().value())
                .query(String.class)
                .single();
    }

    private long closings(ATicket ticket) {
        return database.sql("select count(*) from ticket_event where kind = 'CLOSED' and ticket_id ="
                        + " (select id from ticket where number = ?)")
                .param(ticket.number().value())
                .query(Long.class)
                .single();
    }
}
