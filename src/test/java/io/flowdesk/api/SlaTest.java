package io.flowdesk.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowdesk.testing.Api;
import io.flowdesk.testing.FlowdeskTest;
import io.flowdesk.testing.Reply;
import io.flowdesk.testing.TestClock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Begins on Monday 2026-11-23 at 10:00 in Berlin. */
@FlowdeskTest
class SlaTest {

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    Api api;

    @BeforeEach
    void mondayMorning() {
        clock.set(Instant.parse("2026-11-23T09:00:00Z"));
        api = Api.at(port).as("agent1");
    }

    @AfterEach
    void theTimeIsAsBefore() {
        clock.reset();
    }

    private Reply urgent() {
        return api.post(
                        "/tickets",
                        Sample.ticket("hardware")
                                .with("impact", "HIGH")
                                .with("urgency", "MEDIUM")
                                .json())
                .expect(201);
    }

    @Test
    void aTicketTellsHowItsSlaStandsFromItsReceiptOn() {
        Reply ticket = urgent();
        assertThat(ticket.text("sla.policy")).isEqualTo("standard");
        assertThat(ticket.text("sla.calendar")).isEqualTo("Office");
        assertThat(ticket.text("sla.firstResponse.state")).isEqualTo("RUNNING");
        assertThat(ticket.text("sla.firstResponse.dueAt")).startsWith("2026-11-23T10:00");
        assertThat(ticket.json().at("/sla/firstResponse/remainingSeconds").asInt())
                .isBetween(3540, 3600);
        assertThat(ticket.text("sla.resolution.dueAt")).startsWith("2026-11-24T09:00");
        assertThat(ticket.text("dueAt")).startsWith("2026-11-23T10:00");
    }

    @Test
    void anActionAnswersWithTheClocksAsTheyStandAfterwards() {
        String path = "/tickets/" + urgent().text("number");
        clock.set(Instant.parse("2026-11-23T09:30:00Z"));
        Reply waiting = api.post(path + "/actions/request-info", Map.of("body", "Which model?"))
                .expect(200);
        assertThat(waiting.text("sla.firstResponse.state")).isEqualTo("MET");
        assertThat(waiting.text("sla.resolution.state")).isEqualTo("PAUSED");
        assertThat(waiting.json().at("/sla/resolution/remainingSeconds").asInt())
                .isBetween(26940, 27060);
        assertThat(waiting.text("sla.resolution.dueAt")).isEqualTo("null");
        assertThat(waiting.text("dueAt")).isEqualTo("null");
    }

    @Test
    void theSlaExplainsItself() {
        String path = "/tickets/" + urgent().text("number");
        api.post(path + "/actions/reclassify", Map.of("impact", "HIGH", "urgency", "HIGH", "reason", "all of us"))
                .expect(200);
        Reply sla = api.get(path + "/sla").expect(200);
        assertThat(sla.text("clocks.resolution.targetSeconds")).isEqualTo("14400");
        assertThat(sla.texts("ledger", "entry")).containsSequence("STARTED", "TARGET_CHANGED");
        // Seconds are said where there are some, as on a slow machine.
        assertThat(sla.texts("explanation").stream().map(sentence -> sentence.replaceAll("(10:00):\\d\\d", "$1")))
                .anyMatch(sentence -> sentence.startsWith(
                        "Mon 2026-11-23 10:00 first response started, target 1 h, calendar Office v"))
                .anyMatch(
                        sentence -> sentence.startsWith(
                                "Mon 2026-11-23 10:00 resolution target changed to 4 h by agent1 (all of us), calendar 24/7 v"));
    }

    @Test
    void whatIsLateIsFoundAndSortedByItsDate() {
        String late = urgent().text("number");
        clock.set(Instant.parse("2026-11-23T11:30:00Z"));
        String later = urgent().text("number");

        assertThat(api.get("/tickets?due=overdue&sort=due&limit=200")
                        .expect(200)
                        .texts("items", "number"))
                .contains(late)
                .doesNotContain(later);
        assertThat(api.get("/tickets?due=today&sort=due&limit=200").expect(200).texts("items", "number"))
                .containsSubsequence(late, later);
        assertThat(api.get("/tickets?due=soon").wrongFields()).containsExactly("due");
        assertThat(api.get("/tickets/" + late).expect(200).text("sla.firstResponse.state"))
                .isEqualTo("BREACHED");
    }

    @Test
    void aPromiseIsShownAndMovesNothing() {
        Reply ticket = urgent();
        String path = "/tickets/" + ticket.text("number");
        Reply promised = api.post(path + "/actions/promise", Map.of("at", "2026-11-26T11:00:00Z"))
                .expect(200);
        assertThat(promised.text("promisedAt")).isEqualTo("2026-11-26T11:00:00Z");
        assertThat(promised.text("dueAt")).isEqualTo(ticket.text("dueAt"));
        assertThat(api.post(path + "/actions/promise", Map.of("at", "2020-01-01T00:00:00Z"))
                        .wrongFields())
                .containsExactly("at");
    }

    @Test
    void whatIsNeverDueComesLastAndFirstBackwards() {
        for (int count = 0; count < 2; count++) {
            String path = "/tickets/" + urgent().text("number");
            api.post(path + "/actions/close", Map.of("resolution", "INVALID", "reason", "Over."))
                    .expect(200);
        }
        for (String order : List.of("due", "-due")) {
            Reply part = api.get("/tickets?limit=1&sort=" + order).expect(200);
            api.get("/tickets?limit=1&sort=" + order + "&cursor=" + part.text("next"))
                    .expect(200);
        }
    }

    @Test
    void whatIsDueTomorrowIsNotDueToday() {
        String tag = "lift" + UUID.randomUUID().toString().substring(0, 8);
        String today = opened(Sample.ticket("hardware").with("impact", "HIGH").with("urgency", "MEDIUM"), tag);
        String tomorrow = opened(Sample.ticket("hardware"), tag);
        api.post("/tickets/" + tomorrow + "/messages", Map.of("kind", "REPLY", "body", "We are looking at it."))
                .expect(201);
        assertThat(api.get("/tickets/" + tomorrow).text("dueAt")).startsWith("2026-11-25");

        assertThat(numbers("/tickets?due=today&q=" + tag)).containsExactly(today);
        assertThat(numbers("/tickets?sort=due&q=" + tag)).containsExactly(today, tomorrow);
        assertThat(numbers("/tickets?sort=-due&q=" + tag)).containsExactly(tomorrow, today);
    }

    private String opened(Sample ticket, String tag) {
        return api.post(
                        "/tickets",
                        ticket.with("subject", "The " + tag + " hums").json())
                .expect(201)
                .text("number");
    }

    private List<String> numbers(String path) {
        return api.get(path).expect(200).texts("items", "number");
    }

    @Test
    void aPromiseStaysWhateverHappensToTheTicket() {
        String path = "/tickets/" + urgent().text("number");
        String promise = "2026-11-26T11:00:00Z";
        api.post(path + "/actions/promise", Map.of("at", promise)).expect(200);
        assertThat(api.post(
                                path + "/actions/reclassify",
                                Map.of("impact", "HIGH", "urgency", "HIGH", "reason", "all of us"))
                        .expect(200)
                        .text("promisedAt"))
                .isEqualTo(promise);
        assertThat(api.post(path + "/actions/request-info", Map.of("body", "Which model?"))
                        .expect(200)
                        .text("promisedAt"))
                .isEqualTo(promise);
        assertThat(api.post(path + "/actions/resume", Map.of()).expect(200).text("promisedAt"))
                .isEqualTo(promise);
    }

    @Test
    void eachRowOfTheLedgerSaysWhatItWasReckonedBy() {
        String path = "/tickets/" + urgent().text("number");
        clock.set(Instant.parse("2026-11-23T09:30:00Z"));
        api.post(path + "/actions/request-info", Map.of("body", "Which model?")).expect(200);
        JsonNode paused = rowOf(api.get(path + "/sla").expect(200), "RESOLUTION", "PAUSED");
        assertThat(paused.path("consumedSeconds").asInt()).isEqualTo(1800);
        assertThat(paused.path("targetSeconds").asInt()).isEqualTo(28800);
        assertThat(paused.path("dueAt").isNull()).isTrue();
        assertThat(paused.path("calendar").asText()).isEqualTo("Office");
        assertThat(paused.path("calendarVersion").asInt()).isPositive();
        assertThat(paused.path("policy").asText()).isEqualTo("standard");
        assertThat(paused.path("policyVersion").asInt()).isPositive();
        assertThat(paused.path("actor").asText()).isEqualTo("agent1");
    }

    private static JsonNode rowOf(Reply sla, String clock, String entry) {
        return StreamSupport.stream(sla.json().path("ledger").spliterator(), false)
                .filter(row -> row.path("clock").asText().equals(clock))
                .filter(row -> row.path("entry").asText().equals(entry))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theFirstAndTheFinalResolutionAreTwoFigures() {
        String path = "/tickets/" + urgent().text("number");
        Map<String, Object> solution = Map.of("resolution", "SOLVED", "body", "Restart it.");
        api.post(path + "/actions/resolve", solution).expect(200);
        clock.set(Instant.parse("2026-11-23T10:00:00Z"));
        api.post(path + "/actions/reopen", Map.of("reason", "It is back.")).expect(200);
        clock.set(Instant.parse("2026-11-23T10:30:00Z"));
        Reply again = api.post(path + "/actions/resolve", solution).expect(200);
        assertThat(again.text("resolvedAt")).startsWith("2026-11-23T10:30");
        assertThat(again.text("firstResolvedAt")).startsWith("2026-11-23T09:00");
    }
}
