package io.flowdesk.process.repair;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.identity.Actor;
import io.flowdesk.process.story.ATicket;
import io.flowdesk.process.story.AnAgent;
import io.flowdesk.process.story.Story;
import io.flowdesk.ticket.action.Action;
import io.flowdesk.ticket.conversation.Attachments;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is beside the lifecycle: side tasks, files, mails. */
@RepairTest
class LeftBesideTest {

    @Autowired
    private Story story;

    @Autowired
    private Ward ward;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private Attachments attachments;

    @Autowired
    private JdbcClient database;

    private AnAgent agent;
    private ATicket ticket;

    @BeforeEach
    void aClaimedTicket() {
        agent = story.agent("agent1");
        ticket = story.aTicket().isClaimedBy("agent1");
    }

    @Test
    void aSideTaskThatWasLostIsThereAgain() {
        agent.does(ticket, new Action.AddTask("Order a toner", null, null));
        runtime.deleteProcessInstance(sideTask().orElseThrow(), "by mistake");
        ward.finds(ticket.number() + ": the side task \"Order a toner\" is open, but 0 processes run for it.");
        ward.repairs();
        assertThat(sideTask()).isPresent();
        ward.goesToItsEnd(ticket);
    }

    @Test
    void aSideTaskHasOneProcess() {
        agent.does(ticket, new Action.AddTask("Order a toner", null, null));
        String first = sideTask().orElseThrow();
        runtime.startProcessInstanceByKey("side-task", ticket.number().value(), runtime.getVariables(first));
        ward.finds("is open, but 2 processes run for it.");
        ward.repairs();
        assertThat(sideTask()).contains(first);
        ward.goesToItsEnd(ticket);
    }

    @Test
    void aSideTaskThatIsDoneHasNoProcess() {
        agent.does(ticket, new Action.AddTask("Order a toner", null, null));
        ward.breaks(
                ticket,
                "update side_task set done_at = now() where ticket_id = (select id from ticket where number = :number)");
        ward.finds(ticket.number() + ": a process runs for side task ");
        ward.repairs();
        assertThat(sideTask()).isEmpty();
        ward.goesToItsEnd(ticket);
    }

    @Test
    void whatIsBesideAClosedTicketEnds() {
        agent.does(ticket, new Action.AddTask("Order a toner", null, null));
        agent.resolves(ticket);
        story.requester(ticket).confirms(ticket);
        Map<String, Object> variables = Map.of(
                "ticketId", of("select id from ticket where number = :number"),
                "sideTaskId",
                        of(
                                "select s.id from side_task s join ticket t on t.id = s.ticket_id where t.number = :number"));
        ward.breaks(
                ticket,
                "update side_task set done_at = null where ticket_id = (select id from ticket where number = :number)");
        runtime.startProcessInstanceByKey("side-task", ticket.number().value(), variables);
        ward.finds(ticket.number() + " is CLOSED, but its side task \"Order a toner\" is still open.");
        ward.repairs();
        assertThat(sideTask()).isEmpty();
        ticket.reaches("Timer_ReopenWindow").isOver();
    }

    @Test
    void anOldUploadIsClearedAway() {
        UUID file = attachments
                .store("log.txt", "text/plain", new ByteArrayInputStream(new byte[] {1}), Actor.SYSTEM)
                .id();
        ward.breaks(
                ticket,
                "update attachment set created_at = now() - interval '3 days', ticket_id ="
                        + " (select id from ticket where number = :number) where message_id is null");
        ward.finds(ticket.number() + ": the file \"log.txt\" (" + file + ") was uploaded at ");
        ward.repairs();
        ward.goesToItsEnd(ticket);
    }

    @Test
    void aLetterThatAWorkerHoldsForTooLongIsFree() {
        String letters = "update outbox set leased_until = now() + interval '1 year', leased_by = 1, next_attempt_at ="
                + " now() - interval '2 hours' where event = 'received' and ticket_id ="
                + " (select id from ticket where number = :number)";
        String leaves = "insert into outbox (event, occurrence, medium, recipient_kind, recipient_person, recipient,"
                + " language, subject, body, message_header, created_at, state) values ('other', :number, 'MAIL',"
                + " 'REQUESTER', 'requester:0', 'x@example.org', 'en', '', '', :number || '@x', now(), 'SENT')";
        ward.breaks(ticket, letters, leaves);
        ward.finds(ticket.number() + ": the letter \"received\"");
        ward.treats("has been due since", "takes it from a worker");
        assertThat(of("select count(*) from outbox where leased_until is not null and ticket_id ="
                        + " (select id from ticket where number = :number)"))
                .isZero();
        database.sql("update outbox set next_attempt_at = now() where state = 'QUEUED'")
                .update();
        ward.goesToItsEnd(ticket);
    }

    @Test
    void aLetterThatWasGivenUpIsLeftToAPerson() {
        String of = " where event = 'received' and ticket_id = (select id from ticket where number = :number)";
        ward.breaks(ticket, "update outbox set state = 'FAILED', attempts = 9, next_attempt_at = null" + of);
        ward.leaves("could not be delivered", "only a person can decide");
        database.sql("update outbox set state = 'QUEUED', next_attempt_at = now()" + of)
                .param("number", ticket.number().value())
                .update();
        ward.goesToItsEnd(ticket);
    }

    @Test
    void aMailWithADateFarAwayIsTakenInNow() {
        mail("STORED", "next_attempt_at", "now() + interval '1 year'");
        ward.finds("is still not taken in.");
        ward.treats("is still not taken in.", "lets a node try it now");
        database.sql("delete from incoming_mail").update();
        ward.goesToItsEnd(ticket);
    }

    @Test
    void somebodyIsAskedAboutAHeldMailAgain() {
        long mail = mail("QUARANTINED", "reason", "'unreadable'");
        ward.finds("Mail " + mail + " is QUARANTINED, but 0 tasks ask somebody about it.");
        ward.repairs();
        String first = held(mail).orElseThrow();
        runtime.startProcessInstanceByKey("held-mail", "mail-" + mail, Map.of("heldMailId", mail));
        ward.finds("Mail " + mail + " is QUARANTINED, but 2 tasks ask somebody about it.");
        ward.repairs();
        assertThat(held(mail)).contains(first);
        database.sql("update incoming_mail set state = 'DISCARDED'").update();
        ward.finds("A task asks somebody about mail " + mail + ", which waits for nobody.");
        ward.repairs();
        assertThat(held(mail)).isEmpty();
        database.sql("delete from incoming_mail").update();
    }

    private long mail(String state, String column, String value) {
        return database.sql("with f as (insert into kept_file (id, place, size_bytes, sha256, created_at) values"
                        + " (gen_random_uuid(), 'DATABASE', 0, 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',"
                        + " now()) returning id) insert into incoming_mail (mailbox, file, identity, sha256, size_bytes,"
                        + " whole, received_at, state, " + column
                        + ") select 'x', id, id::text, '', 0, true, now() - interval"
                        + " '1 day', '" + state + "', " + value + " from f returning id")
                .query(Long.class)
                .single();
    }

    private Optional<String> held(long mail) {
        return instance("mail-" + mail, "held-mail");
    }

    private Optional<String> sideTask() {
        return instance(ticket.number().value(), "side-task");
    }

    private Optional<String> instance(String number, String process) {
        return Optional.ofNullable(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number, process)
                        .singleResult())
                .map(ProcessInstance::getId);
    }

    private Long of(String sql) {
        return database.sql(sql)
                .param("number", ticket.number().value())
                .query(Long.class)
                .single();
    }
}
