package io.flowdesk.process.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.flowdesk.mail.MailProcess;
import io.flowdesk.mail.store.IncomingMails;
import io.flowdesk.mail.store.MailStore;
import io.flowdesk.platform.transaction.Conflicts;
import io.flowdesk.process.story.ATicket;
import io.flowdesk.ticket.action.Action;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people type into any field of any form is found in our tables, and in none of the engine's. */
class MarkerTest extends Scenario {

    private static final String MARKER = "xylographer7731";
    private static final String PHONE = "+4930901847";

    /** The one text that tasks show. */
    private static final String SUBJECT = "zymurgist4402";

    @Autowired
    JdbcClient database;

    @Autowired
    FormService forms;

    @Autowired
    RepositoryService repository;

    @Autowired
    IdentityService identity;

    @Autowired
    MailStore store;

    @Autowired
    IncomingMails mails;

    @Autowired
    MailProcess process;

    @Autowired
    Conflicts conflicts;

    private final Set<String> filledIn = new TreeSet<>();

    /** Every field that is named is filled with the marker, besides the answers that are given. */
    private Map<String, Object> marked(String form, Map<String, Object> answers, String... texts) {
        Map<String, Object> all = new HashMap<>(answers);
        for (String text : texts) {
            all.put(text, MARKER + " " + text);
            filledIn.add(form + "." + text);
        }
        return all;
    }

    private void works(ATicket ticket, String outcome, Map<String, Object> answers, String... texts) {
        completes("agent1", ticket, "Task_WorkOnTicket", "work-on-ticket", outcome, answers, texts);
    }

    private void completes(
            String who,
            ATicket ticket,
            String task,
            String form,
            String outcome,
            Map<String, Object> answers,
            String... texts) {
        Map<String, Object> fields = marked(form, answers, texts);
        fields.put("outcome", outcome);
        story.agent(who).completes(ticket, task, fields);
    }

    @Test
    void noTextOfAnyFormStaysInTheEngine() throws IOException {
        agentsWork();
        waitsEnd("waiting-for-requester", "Task_WaitForRequester", "request-info", Map.of(), "body");
        waitsEnd(
                "waiting-for-third-party",
                "Task_WaitForThirdParty",
                "wait-third-party",
                Map.of("until", "2026-12-24T10:00:00+01:00"),
                "reason");
        peopleDecide();
        othersHelp();
        aCallIsRecorded();
        mailsAreDecidedOn();

        assertThat(columnsWith(MARKER, "act\\_%")).isEmpty();
        assertThat(columnsWith(PHONE, "act\\_%")).isEmpty();
        assertThat(columnsWith(SUBJECT, "act\\_%")).isSubsetOf("act_ru_task.name_", "act_hi_taskinst.name_");
        assertThat(columnsWith(MARKER, "%")).contains("message.body", "ticket.resolution_cause", "side_task.outcome");
        assertThat(filledIn).isEqualTo(textsOfAllForms());
    }

    private void agentsWork() {
        ATicket ticket = story.aTicket().isClaimedBy("agent1");
        works(ticket, "reply", Map.of(), "body");
        works(ticket, "note", Map.of(), "note");
        works(ticket, "verify-identity", Map.of("how", "CALL_BACK"), "remark");
        works(ticket, "reclassify", Map.of("impact", "HIGH"), "service", "reason");
        works(ticket, "resolve", Map.of("resolution", "SOLVED"), "body", "cause");
        completes("agent1", ticket, "Task_FollowUp", "follow-up", "reject", Map.of(), "body");
        works(ticket, "resolve", Map.of("resolution", "SOLVED"), "body");
        completes("agent1", ticket, "Task_FollowUp", "follow-up", "reopen", Map.of(), "reason");
        works(ticket, "close", Map.of("closeAs", "INVALID"), "reason");
    }

    private void waitsEnd(String form, String task, String begin, Map<String, Object> how, String why) {
        ATicket solved = story.aTicket().isClaimedBy("agent1");
        works(solved, begin, how, why);
        completes("agent1", solved, task, form, "resume", Map.of(), "note");
        works(solved, begin, how, why);
        completes("agent1", solved, task, form, "resolve", Map.of("resolution", "SOLVED"), "body", "cause");
        ATicket closed = story.aTicket().isClaimedBy("agent1");
        works(closed, begin, how, why);
        completes("agent1", closed, task, form, "close", Map.of("closeAs", "NO_RESPONSE"), "reason");
    }

    private void peopleDecide() {
        ATicket unclear = story.aTicket().topic("other").arrives();
        completes(
                "agent1",
                unclear,
                "Task_Triage",
                "triage",
                "reclassify",
                Map.of("helpTopic", "email", "priority", "HIGH"),
                "service",
                "remark");
        ATicket pointless = story.aTicket().topic("other").arrives();
        completes("agent1", pointless, "Task_Triage", "triage", "close", Map.of("closeAs", "INVALID"), "reason");
        ATicket wish = story.aTicket().topic("request-something").arrives();
        completes("lead1", wish, "Task_Approve", "approval", "decline", Map.of(), "reason");
        ATicket spam = story.aTicket()
                .from("offers@spam.example")
                .about("You have won")
                .arrives();
        completes("agent1", spam, "Task_JudgeSpam", "judge-spam", "close", Map.of(), "reason");
        story.aTicket().from("vera").about("Printer").saying("It burns.").arrives();
        ATicket twin = story.aTicket()
                .from("vera")
                .about("Printer")
                .saying("It burns.")
                .arrives();
        completes("agent1", twin, "Task_JudgeDuplicate", "judge-duplicate", "close", Map.of(), "reason");
    }

    private void othersHelp() {
        ATicket hard = story.aTicket().isClaimedBy("agent1");
        story.agent("agent1").does(hard, new Action.AddTask("Look", "infrastructure", null));
        story.agent("expert2").completes(hard, "Task_DoSideTask", marked("side-task", Map.of(), "done"));
        story.agent("agent1").escalates(hard);
        completes("lead1", hard, "Task_ReviewEscalation", "review-escalation", "agree", Map.of(), "note");
    }

    private void aCallIsRecorded() {
        Map<String, Object> call =
                marked("record-contact", Map.of("channel", "PHONE"), "name", "description", "stepsTaken", "service");
        call.putAll(Map.of("phone", PHONE, "email", MARKER + "@example.org", "subject", SUBJECT));
        filledIn.addAll(Set.of("record-contact.phone", "record-contact.email", "record-contact.subject"));
        identity.setAuthentication("agent1", List.of("agents", "service-desk"));
        try {
            forms.submitStartForm(
                    repository
                            .createProcessDefinitionQuery()
                            .processDefinitionKey("record-contact")
                            .latestVersion()
                            .singleResult()
                            .getId(),
                    call);
        } finally {
            identity.clearAuthentication();
        }
    }

    private void mailsAreDecidedOn() {
        long lost = heldMail(MARKER + "@example.org", null);
        Map<String, Object> read = marked("quarantined-mail", Map.of("outcome", "open"), "name", "description");
        read.putAll(Map.of("email", MARKER + "@example.net", "subject", SUBJECT));
        filledIn.addAll(Set.of("quarantined-mail.email", "quarantined-mail.subject"));
        decides(lost, read);
        discards("quarantined-mail", heldMail(MARKER + "@example.org", null));
        long ticket = database.sql("select max(id) from ticket where team = 'service-desk'")
                .query(Long.class)
                .single();
        discards("mail-of-a-stranger", heldMail(MARKER + "@example.org", ticket));
        discards("unproven-reply", heldMail("amira.haddad@flowdesk.local", ticket));
    }

    private void discards(String form, long mail) {
        decides(mail, marked(form, Map.of("outcome", "discard"), "reason"));
    }

    private void decides(long mail, Map<String, Object> fields) {
        identity.setAuthentication("agent1", List.of("agents", "service-desk"));
        try {
            forms.submitTaskForm(taskOf(mail), fields);
        } finally {
            identity.clearAuthentication();
        }
    }

    private String taskOf(long mail) {
        return database.sql("select t.id_ from act_ru_task t join act_ru_execution i on i.id_ = t.proc_inst_id_"
                        + " where i.business_key_ = ?")
                .param("mail-" + mail)
                .query(String.class)
                .single();
    }

    /** @param ticket that it answers; null: it cannot be taken in */
    private long heldMail(String sender, @Nullable Long ticket) {
        String raw = "From: %s\r\nMessage-ID: <%s@example.org>\r\nSubject: %s\r\n\r\n%s"
                .formatted(sender, UUID.randomUUID(), MARKER, MARKER);
        return conflicts.retrying(() -> {
            long id = store.store("desk", new ByteArrayInputStream(raw.getBytes(StandardCharsets.UTF_8)))
                    .orElseThrow();
            if (ticket == null) {
                mails.quarantined(id, MARKER);
            } else {
                mails.held(id, ticket, MARKER);
            }
            process.putAside(id);
            return id;
        });
    }

    private static Set<String> textsOfAllForms() throws IOException {
        Set<String> all = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("forms"))) {
            for (Path file : files.toList()) {
                JsonNode form = new ObjectMapper().readTree(file.toFile());
                collectTexts(form, form.get("id").asText(), all);
            }
        }
        return all;
    }

    private static void collectTexts(JsonNode parent, String form, Set<String> all) {
        for (JsonNode component : parent.path("components")) {
            if (Set.of("textfield", "textarea").contains(component.path("type").asText())) {
                all.add(form + "." + component.path("key").asText());
            }
            collectTexts(component, form, all);
        }
    }

    private List<String> columnsWith(String words, String tables) {
        return database
                .sql("select table_name, column_name, data_type from information_schema.columns"
                        + " where table_schema = 'public' and table_name like :tables"
                        + " and data_type in ('text', 'character varying', 'bytea', 'jsonb')")
                .param("tables", tables)
                .query((row, index) -> List.of(row.getString(1), row.getString(2), row.getString(3)))
                .list()
                .stream()
                .filter(column -> holds(words, column.get(0), column.get(1), column.get(2)))
                .map(column -> column.get(0) + "." + column.get(1))
                .toList();
    }

    private boolean holds(String words, String table, String column, String type) {
        String text = type.equals("bytea") ? "encode(" + column + ", 'escape')" : "cast(" + column + " as text)";
        return database.sql("select exists (select 1 from " + table + " where " + text + " ilike :words)")
                .param("words", "%" + words + "%")
                .query(Boolean.class)
                .single();
    }
}
