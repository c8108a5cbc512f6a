package io.flowdesk.portal.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.portal.PortalTest;
import io.flowdesk.portal.Visitor;
import io.flowdesk.portal.Visitor.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class RequestPageTest {

    private static final Map<String, String> PRINTER = Map.of(
            "name", "Karen Weber",
            "email", "Karen@Example.org",
            "helpTopic", "hardware",
            "answer.hardware.device", "Printer",
            "service", "Printer in room 4",
            "subject", "The printer is on fire",
            "description", "There is smoke.\nIt smells.",
            "stepsTaken", "I pulled the plug.");

    @Autowired
    JdbcClient database;

    Visitor karen = new Visitor(0);

    @BeforeEach
    void open(@LocalServerPort int port) {
        karen = new Visitor(port);
    }

    @Test
    void aRequestBecomesATicketWithANumberAndALink() {
        Answer received = send(PRINTER);
        assertThat(received.status()).isEqualTo(200);
        String number = received.textOf("#number");
        assertThat(number).matches("HD-\\d{6}");
        assertThat(ticket(number))
                .containsEntry("subject", "The printer is on fire")
                .containsEntry("topic", "hardware")
                .containsEntry("service", "Printer in room 4")
                .containsEntry("channel", "PORTAL")
                .containsEntry("email", "karen@example.org")
                .containsEntry("fields", "{\"device\": \"Printer\"}");
        assertThat(bodies(number))
                .containsExactly("There is smoke.\nIt smells.\n\nSteps already taken:\nI pulled the plug.");
        Answer page = karen.get(received.page().selectXpath("//a[@id='open']").attr("href"));
        assertThat(page.textOf("h1")).isEqualTo("The printer is on fire");
    }

    @Test
    void anAddressWithASlashAtItsEndLeadsToTheForm() {
        assertThat(Visitor.location(karen.get("/portal/"))).isEqualTo("/portal");
    }

    @Test
    void theReceiptGoesToWhoeverAskedAndRepeatsNothingOfIt() {
        String number = send(with("email", "receipt@example.org")).textOf("#number");
        List<Map<String, Object>> mails = database.sql("select o.* from outbox o join ticket t on t.id = o.ticket_id"
                        + " where t.number = ? and event = 'received' and recipient = 'receipt@example.org'")
                .param(number)
                .query()
                .listOfRows();
        assertThat(mails).hasSize(1);
        assertThat(String.valueOf(mails.get(0).get("body")))
                .contains(number, "/portal/t/")
                .doesNotContain("fire", "smoke", "Karen");
    }

    @Test
    void somebodyWithoutAMailboxIsCalled() {
        Answer received = send(with("email", "", "phone", "030 1234567", "name", "Cliff"));
        assertThat(received.text()).contains("we call you");
    }

    @Test
    void aFormThatIsSentTwiceIsOneTicket() {
        Map<String, String> once = with("key", "00000000-1111-2222-3333-444444444444");
        assertThat(send(once).textOf("#number")).isEqualTo(send(once).textOf("#number"));
    }

    @Test
    void aFormThatWasChangedAfterItWasSentAsksBeforeItBecomesAnotherTicket() {
        Map<String, String> once = new HashMap<>(with("key", "00000000-1111-2222-3333-555555555555"));
        send(once);
        once.put("subject", "Something else");
        Answer asked = send(once);
        assertThat(asked.status()).isEqualTo(409);
        assertThat(asked.textOf(".errors")).contains("sent this form already");
        assertThat(karen.submit(asked.form("form"), Map.of()).textOf("#number")).startsWith("HD-");
    }

    @Test
    void whatIsWrongIsSaidBesideTheFieldAndWhatWasTypedIsKept() {
        Answer wrong = send(with("email", "nobody", "subject", "", "description", "Still <here>"));
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.textOf("#email-error")).isEqualTo("This is not an email address.");
        assertThat(wrong.textOf("#subject-error")).isEqualTo("This is required.");
        assertThat(wrong.page().select("input[name=email]").val()).isEqualTo("nobody");
        assertThat(wrong.textOf("textarea[name=description]")).isEqualTo("Still <here>");
        assertThat(wrong.page()
                        .select("select[name=helpTopic] option[selected]")
                        .val())
                .isEqualTo("hardware");
        assertThat(wrong.page()
                        .select("[name='answer.hardware.device'] option[selected]")
                        .val())
                .isEqualTo("Printer");
        assertThat(wrong.page().title()).startsWith("Error:");
    }

    @Test
    void errorsAreInTheLanguageOfThePage() {
        karen.with("Accept-Language", "de-AT,de;q=0.9");
        Answer wrong = send(with("email", "nobody", "subject", "x".repeat(251), "description", ""));
        assertThat(wrong.page().select("html").attr("lang")).isEqualTo("de");
        assertThat(wrong.textOf("#email-error")).isEqualTo("Das ist keine E-Mail-Adresse.");
        assertThat(wrong.textOf("#subject-error")).isEqualTo("Hier passen höchstens 250 Zeichen hinein.");
        assertThat(wrong.textOf("#description-error")).isEqualTo("Bitte füllen Sie dieses Feld aus.");
    }

    @Test
    void whoeverIsNewIsSpokenToInTheLanguageOfHisBrowser() {
        karen.with("Accept-Language", "de");
        send(with("email", "neu@example.org", "zone", "Europe/Vienna"));
        assertThat(person("neu@example.org")).containsEntry("language", "de").containsEntry("zone", "Europe/Vienna");
    }

    @Test
    void nobodyChangesTheLanguageOfSomebodyElse() {
        send(with("email", "known@example.org"));
        karen.with("Accept-Language", "de");
        send(with("email", "known@example.org", "zone", "Asia/Tokyo", "name", "Mallory"));
        assertThat(person("known@example.org"))
                .containsEntry("language", "en")
                .containsEntry("zone", "Europe/Berlin")
                .containsEntry("name", "Karen Weber");
    }

    @Test
    void answersToQuestionsAreReadByTheirKind() {
        String number = send(with(
                        "helpTopic", "business-critical-outage",
                        "answer.business-critical-outage.usersAffected", "12,5",
                        "answer.business-critical-outage.since", "2026-03-02"))
                .textOf("#number");
        assertThat(ticket(number)).containsEntry("fields", "{\"since\": \"2026-03-02\", \"usersAffected\": 12.5}");
    }

    @Test
    void anAnswerOfTheWrongKindIsRefusedBesideItsQuestion() {
        Answer wrong = send(with(
                "helpTopic", "business-critical-outage",
                "answer.business-critical-outage.usersAffected", "many",
                "answer.business-critical-outage.since", "yesterday"));
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.textOf("[id='answer.business-critical-outage.usersAffected-error']"))
                .contains("number");
        assertThat(wrong.textOf("[id='answer.business-critical-outage.since-error']"))
                .contains("date");
        assertThat(wrong.page()
                        .select("fieldset[data-topic=business-critical-outage]")
                        .hasAttr("hidden"))
                .isFalse();
    }

    @Test
    void withoutScriptsTheQuestionsOfATopicAreShownOnRequest() {
        Answer shown = send(with("questions", "show", "helpTopic", "network"));
        assertThat(shown.page().select("fieldset[data-topic=network]").hasAttr("hidden"))
                .isFalse();
        assertThat(shown.page().select("fieldset[data-topic=hardware]").hasAttr("hidden"))
                .isTrue();
        assertThat(shown.page().select("[name=subject]").val()).isEqualTo("The printer is on fire");
    }

    @Test
    void filesComeAlong() {
        Answer received = karen.submit(
                karen.get("/portal").form("form"), PRINTER, new Visitor.File("smoke.txt", "text/plain", "smoke"));
        assertThat(database.sql("select a.file_name, convert_from(p.bytes, 'UTF8') as content from attachment a"
                                + " join kept_piece p on p.file = a.file"
                                + " join ticket t on t.id = a.ticket_id where t.number = ? and message_id is not null")
                        .param(received.textOf("#number"))
                        .query()
                        .singleRow())
                .containsEntry("file_name", "smoke.txt")
                .containsEntry("content", "smoke");
    }

    @Test
    void tooManyFilesAreRefusedAndLeaveNothingBehind() {
        Visitor.File[] files = new Visitor.File[11];
        java.util.Arrays.fill(files, new Visitor.File("unwanted.txt", "text/plain", "x"));
        Answer wrong = karen.submit(karen.get("/portal").form("form"), PRINTER, files);
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.textOf("#files-error")).isEqualTo("There are at most 10 attachments.");
        assertThat(database.sql("select count(*) from attachment where file_name = 'unwanted.txt'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whoeverFillsInTheFieldThatNobodySeesIsToldAndMayTryAgain() {
        Answer wrong = send(with("website", "https://spam.example"));
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.textOf(".errors")).contains("Please leave this field empty.");
        assertThat(wrong.page().select("[name=website]").val()).isEmpty();
        assertThat(wrong.page().select("[name=subject]").val()).isEqualTo("The printer is on fire");
    }

    @Test
    void topicsThatAreUnknownAreRefused() {
        assertThat(send(with("helpTopic", "nonsense")).textOf("#helpTopic-error"))
                .contains("no help topic");
    }

    private Answer send(Map<String, String> typed) {
        return karen.submit(karen.get("/portal").form("form"), typed);
    }

    private static Map<String, String> with(String... pairs) {
        Map<String, String> typed = new HashMap<>(PRINTER);
        for (int i = 0; i < pairs.length; i += 2) {
            typed.put(pairs[i], pairs[i + 1]);
        }
        return typed;
    }

    private Map<String, Object> ticket(String number) {
        return database.sql("select t.subject, t.topic, t.service, t.channel, t.fields::text as fields, a.email"
                        + " from ticket t join requester_address a on a.requester_id = t.requester_id where number = ?")
                .param(number)
                .query()
                .singleRow();
    }

    private Map<String, Object> person(String email) {
        return database.sql("select r.* from requester r join requester_address a on a.requester_id = r.id"
                        + " where a.email = ?")
                .param(email)
                .query()
                .singleRow();
    }

    private List<String> bodies(String number) {
        return database.sql("select m.body from message m join ticket t on t.id = m.ticket_id where t.number = ?"
                        + " and m.kind = 'REQUESTER' order by m.id")
                .param(number)
                .query(String.class)
                .list();
    }
}
