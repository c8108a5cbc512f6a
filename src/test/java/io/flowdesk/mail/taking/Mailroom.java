package io.flowdesk.mail.taking;

import io.flowdesk.identity.CurrentActor;
import io.flowdesk.identity.Desks;
import io.flowdesk.mail.inbox.Inbox;
import io.flowdesk.mail.sending.Delivery;
import io.flowdesk.mail.server.EmbeddedMailServer;
import io.flowdesk.mail.store.IncomingMail;
import io.flowdesk.mail.store.IncomingMails;
import io.flowdesk.mail.token.MailTokens;
import io.flowdesk.ticket.Channel;
import io.flowdesk.ticket.Resolution;
import io.flowdesk.ticket.TicketNumber;
import io.flowdesk.ticket.action.Action;
import io.flowdesk.ticket.desk.TicketActions;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Brings mails to the desk over SMTP, lets it read them over IMAP, and looks at what became of them. */
@Component
@Lazy
class Mailroom {

    static final String DESK = "help@flowdesk.local";

    private final EmbeddedMailServer server;
    private final Inbox inbox;
    private final MailTaking taking;
    private final IncomingMails mails;
    private final MailTokens tokens;
    private final TicketActions actions;
    private final TaskService tasks;
    private final JdbcClient database;
    private final Clock clock;
    private final CurrentActor actor;
    private final Desks desks;
    private final Delivery delivery;

    Mailroom(
            EmbeddedMailServer server,
            Inbox inbox,
            MailTaking taking,
            IncomingMails mails,
            MailTokens tokens,
            TicketActions actions,
            TaskService tasks,
            JdbcClient database,
            Clock clock,
            CurrentActor actor,
            Desks desks,
            Delivery delivery) {
        this.server = server;
        this.inbox = inbox;
        this.taking = taking;
        this.mails = mails;
        this.tokens = tokens;
        this.actions = actions;
        this.tasks = tasks;
        this.database = database;
        this.clock = clock;
        this.actor = actor;
        this.desks = desks;
        this.delivery = delivery;
    }

    IncomingMail arrives(Mail mail) throws IOException, MessagingException {
        return arrives(mail.toString());
    }

    /** The ticket of a mail of that person. */
    long opened(String sender) throws IOException, MessagingException {
        IncomingMail mail = arrives(Mail.from(sender).about("Printer of " + sender));
        return Objects.requireNonNull(mail.ticketId(), mail::toString);
    }

    /** A mail as a program would write it, with line breaks of Unix; returns what became of it. */
    IncomingMail arrives(String raw) throws IOException, MessagingException {
        send(raw);
        read();
        return newest();
    }

    void send(String raw) throws IOException {
        if (raw.startsWith("Return-Path:")) {
            lay(raw.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        } else {
            RawSmtp.send(server.host(), server.smtpPort(), DESK, raw.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Into the mailbox as it is. */
    void lay(byte[] raw) throws IOException {
        RawImap.append(server.host(), server.imapPort(), DESK, raw);
    }

    /** Stores and takes in everything that has come. */
    void read() throws MessagingException {
        inbox.takeIn();
        take();
    }

    /** Safe, but not looked at yet. */
    IncomingMail storedOnly() throws MessagingException {
        inbox.takeIn();
        return newest();
    }

    /** As if a disk had gone, and come back. */
    void hide(IncomingMail mail, boolean gone) {
        database.sql("update kept_file set place = ? where id = ?")
                .params(gone ? "DIRECTORY" : "DATABASE", mail.file())
                .update();
    }

    /** As if the desk had died that often over it. */
    void begun(IncomingMail mail, int times) {
        database.sql("update incoming_mail set attempts = ? where id = ?")
                .params(times, mail.id())
                .update();
    }

    /** How long it rests now, by the desk's clock. */
    Duration untilNext(IncomingMail mail) {
        Instant due = database.sql("select next_attempt_at from incoming_mail where id = ?")
                .param(mail.id())
                .query(Timestamp.class)
                .single()
                .toInstant();
        return Duration.between(clock.instant(), due);
    }

    void tryNow(IncomingMail mail) {
        database.sql("update incoming_mail set next_attempt_at = now() - interval '1 year' where id = ?")
                .param(mail.id())
                .update();
        taking.takeNext();
    }

    void takeAgain(IncomingMail mail) {
        decide(mail, Map.of("outcome", "take-again"));
        take();
    }

    /** Completes the task about the mail, as if its form had been filled in so; nobody's rights are asked for. */
    void decide(IncomingMail mail, Map<String, Object> fields) {
        String task = database.sql("select t.id_ from act_ru_task t join act_ru_execution i on i.id_ = t.proc_inst_id_"
                        + " where i.business_key_ = ?")
                .param("mail-" + mail.id())
                .query(String.class)
                .single();
        tasks.complete(task, fields);
    }

    IncomingMail now(IncomingMail mail) {
        return mails.find(mail.id()).orElseThrow();
    }

    /** As several nodes do. */
    void takeAtOnce(int nodes) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(nodes);
        try {
            for (Future<Boolean> taken :
                    threads.invokeAll(Collections.nCopies(nodes, (Callable<Boolean>) taking::takeNext))) {
                taken.get();
            }
        } finally {
            threads.shutdown();
        }
    }

    void take() {
        while (taking.takeNext()) {
            // The next one.
        }
    }

    IncomingMail newest() {
        return mails.find(database.sql("select max(id) from incoming_mail")
                        .query(Long.class)
                        .single())
                .orElseThrow();
    }

    long stored() {
        return database.sql("select count(*) from incoming_mail")
                .query(Long.class)
                .single();
    }

    /** Kind, author and text of each message, oldest first. */
    List<String> conversation(long ticket) {
        return database.sql(
                        "select kind || ' ' || author_name || ': ' || body from message where ticket_id = ? order by seq")
                .param(ticket)
                .query(String.class)
                .list();
    }

    Map<String, Object> ticket(long id) {
        return database.sql("select * from ticket where id = ?")
                .param(id)
                .query()
                .singleRow();
    }

    /** Event and recipient of each mail that we wrote about the ticket, oldest first. */
    List<String> written(long ticket) {
        return database.sql("select event || ' to ' || recipient from outbox where ticket_id = ? order by id")
                .param(ticket)
                .query(String.class)
                .list();
    }

    /** Of what we wrote about the ticket. */
    List<String> subjects(long ticket) {
        return database.sql("select subject from outbox where ticket_id = ? order by id")
                .param(ticket)
                .query(String.class)
                .list();
    }

    /** Message-ID of the newest mail that we wrote to that address about the ticket. */
    String messageIdTo(long ticket, String address) {
        return database.sql(
                        "select message_header from outbox where ticket_id = ? and recipient = ? order by id desc limit 1")
                .params(ticket, address)
                .query(String.class)
                .single();
    }

    List<String> collaborators(long ticket) {
        return database.sql("select a.email from ticket_collaborator c join requester_address a"
                        + " on a.requester_id = c.requester_id where c.ticket_id = ? order by 1")
                .param(ticket)
                .query(String.class)
                .list();
    }

    /** Elements of the tasks in which somebody is asked about the mail. */
    List<String> openTasks(IncomingMail mail) {
        return tasks("mail-" + mail.id(), "task_def_key_");
    }

    /** Elements of the open tasks of a ticket. */
    List<String> openTasks(long ticket) {
        return tasks(String.valueOf(ticket(ticket).get("number")), "task_def_key_");
    }

    List<String> taskNames(IncomingMail mail) {
        return tasks("mail-" + mail.id(), "name_");
    }

    private List<String> tasks(String key, String column) {
        return database.sql(
                        "select t." + column + " from act_ru_task t join act_ru_execution s on s.id_ = t.proc_inst_id_"
                                + " join act_ru_execution root on root.id_ = s.root_proc_inst_id_ where root.business_key_ = ?")
                .param(key)
                .query(String.class)
                .list();
    }

    /** As if we had written to that person about the ticket; returns the Message-ID. */
    String wrote(long ticket, String kind, String person, String address) {
        String messageId = tokens.next();
        database.sql(
                        """
                        insert into outbox (ticket_id, event, occurrence, medium, recipient_kind, recipient_person,
                            recipient, language, subject, body, message_header, created_at, state)
                        values (?, 'test', left(?, 40), 'MAIL', ?, ?, ?, 'en', '', '', ?, now(), 'SENT')
                        """)
                .params(ticket, messageId, kind, person, address, messageId)
                .update();
        return messageId;
    }

    /** The newest mail that we wrote to that address about the ticket. */
    String textTo(long ticket, String address) {
        return database.sql("select body from outbox where ticket_id = ? and recipient = ? order by id desc limit 1")
                .params(ticket, address)
                .query(String.class)
                .single();
    }

    /** The newest mail that we wrote about the event. */
    String text(long ticket, String event) {
        return database.sql("select body from outbox where ticket_id = ? and event = ? order by id desc limit 1")
                .params(ticket, event)
                .query(String.class)
                .single();
    }

    /** What is folded below the newest message. */
    String folded(long ticket) {
        return database.sql("select coalesce(folded, '') from message where ticket_id = ? order by seq desc limit 1")
                .param(ticket)
                .query(String.class)
                .single();
    }

    /** Whose own mails about the ticket are known, oldest first. */
    List<String> heard(long ticket) {
        return database.sql("select person from mail_heard where ticket_id = ? order by at")
                .param(ticket)
                .query(String.class)
                .list();
    }

    /** How often that address was told that its mail waits for a person. */
    long putAside(String address) {
        return database.sql("select count(*) from outbox where event = 'mail-put-aside' and recipient = ?")
                .param(address)
                .query(Long.class)
                .single();
    }

    /** From now on agent1 works on it. */
    void triaged(long ticket) {
        handed(ticket, "service-desk", "agent1");
    }

    void handed(long ticket, String team, String agent) {
        actions.perform(
                new TicketNumber(String.valueOf(ticket(ticket).get("number"))),
                null,
                new Action.Reclassify("hardware", null, null, null, null, null, team, agent),
                Channel.API);
    }

    /** Says agent1. */
    void replied(long ticket, String text) {
        actor.as(desks.current().actor("agent1").orElseThrow(), () -> {
            actions.perform(
                    new TicketNumber(String.valueOf(ticket(ticket).get("number"))),
                    null,
                    new Action.Reply(text, List.of()),
                    Channel.API);
            return null;
        });
    }

    /** By agent1, who has it. */
    void resolved(long ticket) {
        actor.as(desks.current().actor("agent1").orElseThrow(), () -> {
            actions.perform(
                    new TicketNumber(String.valueOf(ticket(ticket).get("number"))),
                    null,
                    new Action.Resolve(Resolution.SOLVED, "Restart it.", true, null, null),
                    Channel.API);
            return null;
        });
    }

    /** Sends everything that is due now. */
    void deliver() {
        delivery.deliverDue();
    }

    /** State of the mail of ours with that Message-ID, and why. */
    String delivery(String messageId) {
        return database.sql("select state || ' ' || coalesce(failure, '') from outbox where message_header = ?")
                .param(messageId)
                .query(String.class)
                .single();
    }

    List<String> sideTasks(long ticket) {
        return database.sql("select title from side_task where ticket_id = ? order by id")
                .param(ticket)
                .query(String.class)
                .list();
    }

    List<String> attachments(long ticket) {
        return database.sql("select file_name from attachment where ticket_id = ? order by 1")
                .param(ticket)
                .query(String.class)
                .list();
    }

    long tickets() {
        return database.sql("select count(*) from ticket").query(Long.class).single();
    }
}
