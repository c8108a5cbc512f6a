package io.flowdesk.identity.desk.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.flowdesk.identity.AssignmentStrategy;
import io.flowdesk.identity.Desk;
import io.flowdesk.identity.HelpTopic;
import io.flowdesk.identity.Level;
import io.flowdesk.identity.Role;
import io.flowdesk.identity.Team;
import io.flowdesk.identity.Waits;
import io.flowdesk.identity.desk.DeskText;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DeskDocumentTest {

    private final DeskReader reader = new DeskReader(desk -> Stream.empty());
    private final Desk demo = reader.check(DeskText.packaged("demo.yaml")).asDesk(7);

    @Test
    void theDemoRoutesItsTopicsInTheirOrder() {
        assertThat(demo.topics().values())
                .extracting(HelpTopic::key, HelpTopic::team)
                .containsExactly(
                        tuple("report-a-problem", "service-desk"),
                        tuple("access-and-passwords", "service-desk"),
                        tuple("hardware", "service-desk"),
                        tuple("software", "applications"),
                        tuple("email", "applications"),
                        tuple("network", "infrastructure"),
                        tuple("business-critical-outage", "infrastructure"),
                        tuple("request-something", "service-desk"),
                        tuple("other", "service-desk"));
    }

    @Test
    void theDemoTopicsAskForTriageApprovalAndProofWhereTheyShould() {
        assertThat(keys(HelpTopic::triage)).containsExactly("report-a-problem", "other");
        assertThat(keys(HelpTopic::approval)).containsExactly("request-something");
        assertThat(keys(HelpTopic::identityProof)).containsExactly("access-and-passwords");
        assertThat(keys(HelpTopic::verification)).containsExactly("software", "business-critical-outage");
        assertThat(demo.topics().values()).noneMatch(HelpTopic::internal);
    }

    private List<String> keys(Predicate<HelpTopic> flag) {
        return demo.topics().values().stream().filter(flag).map(HelpTopic::key).toList();
    }

    @Test
    void aTeamIsReadWithEverythingTheFileSays() {
        assertThat(demo.theTeam("service-desk"))
                .isEqualTo(new Team(
                        "service-desk",
                        "Service Desk",
                        1,
                        "lead1",
                        "lead2",
                        true,
                        AssignmentStrategy.QUEUE,
                        List.of("agent1", "agent2"),
                        "Office",
                        "applications"));
        assertThat(demo.theTeam("engineering").escalatesTo()).isNull();
    }

    @Test
    void peopleHaveTheirRolesAndTheirLanguage() {
        assertThat(demo.agents()).hasSize(10);
        assertThat(demo.agent("lead2").orElseThrow())
                .satisfies(lead -> assertThat(lead.roles()).containsExactlyInAnyOrder(Role.AGENT, Role.LEAD))
                .satisfies(lead -> assertThat(lead.language()).isEqualTo(Locale.GERMAN));
        assertThat(demo.actor("lead1").orElseThrow().teams())
                .containsExactlyInAnyOrder("service-desk", "applications", "infrastructure", "engineering");
    }

    @Test
    void fieldsKeepTheirOrderAndTheirKeys() {
        var outage = demo.topic("business-critical-outage").orElseThrow();

        assertThat(outage.fields()).extracting("key").containsExactly("usersAffected", "since");
        assertThat(outage.impact()).isEqualTo(Level.HIGH);
        assertThat(outage.urgency()).isEqualTo(Level.HIGH);
    }

    @Test
    void theOfficeCalendarKnowsItsBreaksAndHolidays() {
        var office = demo.calendarOf(demo.theTeam("service-desk"));

        assertThat(office.due(Instant.parse("2026-12-24T15:00:00Z"), Duration.ofHours(4)))
                .isEqualTo("2026-12-28T10:00:00Z");
        assertThat(office.version()).isEqualTo(7);
        assertThat(demo.calendars()).containsOnlyKeys("Office", "24/7");
    }

    @Test
    void whatTheFileDoesNotSayIsTheDefault() {
        assertThat(demo.waits()).isEqualTo(Waits.defaults());
        assertThat(demo.topic("hardware").orElseThrow().confirmation()).isTrue();
    }

    @Test
    void waitsAreReadFromTheFile() {
        var desk = DeskText.demoDesk()
                .with("waits.unclaimed", "PT1H30M")
                .with("waits.requesterReminderDays", List.of(2))
                .with("waits.reopenWindow", "P30D");

        assertThat(reader.check(desk.yaml()).asDesk(1).waits())
                .satisfies(waits -> assertThat(waits.unclaimed()).hasMinutes(90))
                .satisfies(waits -> assertThat(waits.requesterReminderDays()).containsExactly(2))
                .satisfies(waits -> assertThat(waits.reopenWindow()).hasDays(30));
    }

    @Test
    void aFileThatLaterRulesForbidIsStillReadWhenItIsInForce() {
        var strict = new DeskReader(desk -> Stream.of(desk.error("nothing is allowed any more")));

        assertThat(strict.reread(DeskText.packaged("demo.yaml")).asDesk(7)).isEqualTo(demo);
    }

    @Test
    void whatIsDoneToOneFileDoesNotReachTheDefaultsOfTheNext() {
        var first = reader.check(DeskText.packaged("demo.yaml"));
        ((ObjectNode) first.tree().path("waits")).put("noResponseDays", 99);
        ((ArrayNode) first.tree().path("topics").path("other").path("skills")).add("everything");

        assertThat(reader.check(DeskText.packaged("demo.yaml")).asDesk(7)).isEqualTo(demo);
    }
}
