package io.flowdesk.mail.taking;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.mail.store.IncomingMail;
import io.flowdesk.mail.store.IncomingMails;
import io.flowdesk.mail.store.MailState;
import io.flowdesk.mail.store.Outcome;
import io.flowdesk.testing.EngineRest;
import io.flowdesk.testing.FlowdeskTest;
import io.flowdesk.testing.Reply;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** People decide in Tasklist on what the desk did not take in by itself. */
@FlowdeskTest
class HeldMailsIT {

    @Autowired
    private Mailroom mailroom;

    @Autowired
    private IncomingMails mails;

    @LocalServerPort
    private int port;

    private final String karen = "karen-" + UUID.randomUUID() + "@example.org";
    private final String mallory = "mallory-" + UUID.randomUUID() + "@example.net";

    @Test
    void theFrontDeskReadsAQuarantinedMailAndOpensATicketByHand() throws Exception {
        IncomingMail mail = quarantined();
        EngineRest agent = EngineRest.ofWebApp(port, "tasklist", "agent1");
        assertThat(agent.page("/desk/mails/" + mail.id()).expect(200).text())
                .contains("The mail names no sender.", "It burns.");
        Reply raw = agent.page("/desk/mails/" + mail.id() + "/raw").expect(200);
        assertThat(raw.header("Content-Disposition")).startsWith("attachment");
        assertThat(raw.text()).contains("It burns.");
        decide(
                agent,
                mail,
                Map.of(
                        "outcome",
                        "open",
                        "email",
                        karen,
                        "subject",
                        "Printer",
                        "description",
                        "It burns, says Karen."));
        IncomingMail decided = now(mail);
        assertThat(decided.outcome()).isEqualTo(Outcome.TICKET_OPENED);
        long ticket = Objects.requireNonNull(decided.ticketId());
        assertThat(mailroom.conversation(ticket)).singleElement().asString().endsWith("It burns, says Karen.");
        assertThat(mailroom.attachments(ticket)).containsExactly("mail.eml");
        assertThat(mailroom.openTasks(mail)).isEmpty();
    }

    @Test
    void othersDoNotReadIt() throws Exception {
        IncomingMail mail = quarantined();
        EngineRest specialist = EngineRest.ofWebApp(port, "tasklist", "specialist1");
        specialist.page("/desk/mails/" + mail.id()).expect(404);
        specialist.page("/desk/mails/" + mail.id() + "/raw").expect(404);
    }

    @Test
    void takingItInAgainEndsWhereItDidAsLongAsNothingHasChanged() throws Exception {
        IncomingMail mail = quarantined();
        decide(EngineRest.ofWebApp(port, "tasklist", "agent1"), mail, Map.of("outcome", "take-again"));
        assertThat(now(mail).state()).isEqualTo(MailState.STORED);
        mailroom.take();
        assertThat(now(mail).state()).isEqualTo(MailState.QUARANTINED);
        assertThat(mailroom.openTasks(mail)).containsExactly("Task_DecideOnMail");
    }

    @Test
    void aMailIsDiscardedWithAReasonOnly() throws Exception {
        IncomingMail mail = quarantined();
        EngineRest agent = EngineRest.ofWebApp(port, "tasklist", "agent1");
        submit(agent, mail, Map.of("outcome", "discard")).expect(400);
        decide(agent, mail, Map.of("outcome", "discard", "reason", "Nothing but advertising"));
        assertThat(now(mail).state()).isEqualTo(MailState.DISCARDED);
        assertThat(now(mail).reason()).isEqualTo("Nothing but advertising");
    }

    @Test
    void whatAnswersToATicketIsReadByThoseOfItOnlyAlsoWhenItIsDiscarded() throws Exception {
        long ticket = mailroom.opened(karen);
        mailroom.handed(ticket, "engineering", "specialist1");
        IncomingMail mail = answer(ticket);
        EngineRest frontDesk = EngineRest.ofWebApp(port, "tasklist", "agent2");
        frontDesk.page("/desk/mails/" + mail.id()).expect(404);
        EngineRest specialist = EngineRest.ofWebApp(port, "tasklist", "specialist1");
        decide(specialist, mail, Map.of("outcome", "discard", "reason", "Nobody knows him"));
        frontDesk.page("/desk/mails/" + mail.id()).expect(404);
        frontDesk.page("/desk/mails/" + mail.id() + "/raw").expect(404);
        assertThat(specialist.page("/desk/mails/" + mail.id()).expect(200).text())
                .contains("Me too.");
    }

    @Test
    void aTaskAboutAnAnswerBearsTheNumberOfItsTicket() throws Exception {
        IncomingMail mail = ofStranger();
        Object number = mailroom.ticket(Objects.requireNonNull(mail.ticketId())).get("number");
        assertThat(mailroom.taskNames(mail)).containsExactly(number + " · Decide on a mail of somebody else");
        assertThat(mailroom.taskNames(quarantined())).containsExactly("Decide on a quarantined mail");
    }

    @Test
    void aStrangerWhoIsLetInTakesPart() throws Exception {
        IncomingMail mail = ofStranger();
        long ticket = Objects.requireNonNull(mail.ticketId());
        decide(EngineRest.ofWebApp(port, "tasklist", "agent1"), mail, Map.of("outcome", "admit"));
        assertThat(now(mail).outcome()).isEqualTo(Outcome.MESSAGE_ADDED);
        assertThat(mailroom.collaborators(ticket)).containsExactly(mallory);
        assertThat(mailroom.conversation(ticket)).last().isEqualTo("REQUESTER Mallory: Me too.");
    }

    @Test
    void thereAreNotMoreThanTenInCopy() throws Exception {
        String others = IntStream.range(0, 10).mapToObj(i -> i + "-" + mallory).collect(Collectors.joining(", "));
        IncomingMail first =
                mailroom.arrives(Mail.from(karen).about("Printer of " + karen).with("Cc", others));
        long ticket = Objects.requireNonNull(first.ticketId());
        IncomingMail mail = mailroom.arrives(
                Mail.from(mallory).about("Re").saying("Me too.").answering(mailroom.messageIdTo(ticket, karen)));
        EngineRest agent = EngineRest.ofWebApp(port, "tasklist", "agent1");
        assertThat(submit(agent, mail, Map.of("outcome", "admit")).status()).isGreaterThanOrEqualTo(400);
        assertThat(mailroom.collaborators(ticket)).hasSize(10);
        decide(agent, mail, Map.of("outcome", "open-apart"));
    }

    @Test
    void aStrangersMailCanBecomeATicketOfItsOwn() throws Exception {
        IncomingMail mail = ofStranger();
        long ticket = Objects.requireNonNull(mail.ticketId());
        decide(EngineRest.ofWebApp(port, "tasklist", "agent1"), mail, Map.of("outcome", "open-apart"));
        assertThat(now(mail).outcome()).isEqualTo(Outcome.TICKET_OPENED);
        assertThat(now(mail).ticketId()).isNotEqualTo(ticket);
        assertThat(mailroom.collaborators(ticket)).isEmpty();
        assertThat(mailroom.conversation(ticket)).hasSize(1);
    }

    @Test
    void onlyTheAgentHimselfSaysThatAReplyIsHis() throws Exception {
        long ticket = mailroom.opened(karen);
        mailroom.triaged(ticket);
        IncomingMail mail = mailroom.arrives(Mail.from("amira.haddad@flowdesk.local")
                .saying("Try another toner.")
                .answering(mailroom.messageIdTo(ticket, karen)));
        EngineRest other = EngineRest.ofWebApp(port, "tasklist", "agent2");
        assertThat(submit(other, mail, Map.of("outcome", "publish")).status()).isGreaterThanOrEqualTo(400);
        assertThat(mailroom.conversation(ticket)).hasSize(1);
        decide(EngineRest.ofWebApp(port, "tasklist", "agent1"), mail, Map.of("outcome", "publish"));
        assertThat(now(mail).outcome()).isEqualTo(Outcome.REPLIED);
        assertThat(mailroom.conversation(ticket)).last().isEqualTo("REPLY Amira Haddad: Try another toner.");
    }

    private IncomingMail quarantined() throws Exception {
        return mailroom.arrives(Mail.from("nobody at all").about("Printer"));
    }

    private IncomingMail ofStranger() throws Exception {
        return answer(mailroom.opened(karen));
    }

    private IncomingMail answer(long ticket) throws Exception {
        return mailroom.arrives(Mail.from("Mallory <" + mallory + ">")
                .about("Re")
                .saying("Me too.")
                .answering(mailroom.messageIdTo(ticket, karen)));
    }

    private IncomingMail now(IncomingMail mail) {
        return mails.find(mail.id()).orElseThrow();
    }

    private static void decide(EngineRest agent, IncomingMail mail, Map<String, String> fields) {
        submit(agent, mail, fields).expect(204);
    }

    private static Reply submit(EngineRest agent, IncomingMail mail, Map<String, String> fields) {
        String task = agent.get("/task?processInstanceBusinessKey=mail-" + mail.id())
                .expect(200)
                .json()
                .path(0)
                .path("id")
                .asText();
        Map<String, Object> variables = new HashMap<>();
        fields.forEach((key, value) -> variables.put(key, Map.of("value", value, "type", "String")));
        return agent.post("/task/" + task + "/submit-form", Map.of("variables", variables));
    }
}
