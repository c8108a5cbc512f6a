package io.flowdesk.identity.desk.rules;

import static io.flowdesk.identity.desk.DeskText.demoDesk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.flowdesk.identity.desk.DeskText;
import io.flowdesk.identity.desk.format.DeskReader;
import io.flowdesk.platform.InvalidInput;
import io.flowdesk.platform.InvalidInput.FieldError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeskCheckTest {

    private static final Clock NOVEMBER = Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);

    private final DeskReader reader = new DeskReader(new DeskRules(NOVEMBER));

    @Test
    void theDemoDeskIsRight() {
        assertThat(reader.check(DeskText.packaged("demo.yaml")).tree().path("teams"))
                .hasSize(4);
    }

    @Test
    void theExampleInTheGuideIsRight() throws IOException {
        var guide = Files.readString(Path.of("docs", "desk-file.md"));
        var example = guide.substring(guide.indexOf("```yaml") + 7, guide.indexOf("```\n\nRoles"));

        assertThat(reader.check(example).asDesk(1).topics()).containsOnlyKeys("hardware");
    }

    @Test
    void theDefaultDeskIsRightOnceTheAdministratorIsFilledIn() {
        var filled = DeskText.packaged("default.yaml").replace("${administrator}", "root");

        assertThat(reader.check(filled).asDesk(1).teamsOf("root")).hasSize(1);
    }

    @Test
    void theDefaultDeskIsRefusedAsLongAsNobodyIsFilledIn() {
        assertThat(errorsOf(DeskText.packaged("default.yaml")))
                .extracting(FieldError::message)
                .anyMatch(message -> message.contains("user id"));
    }

    @ParameterizedTest
    @CsvSource({
        "triageTeam, help",
        "teams.service-desk.lead, nobody",
        "teams.service-desk.deputy, nobody",
        "teams.service-desk.calendar, Weekend",
        "teams.service-desk.escalatesTo, help",
        "topics.hardware.team, help",
        "topics.hardware.parent, help"
    })
    void aReferenceToNothingIsRefusedByItsPath(String path, String key) {
        assertThat(errorsOf(demoDesk().with(path, key)))
                .singleElement()
                .satisfies(error -> assertThat(error.field()).isEqualTo(path))
                .satisfies(error -> assertThat(error.message()).contains(key));
    }

    @Test
    void anUnknownMemberIsNamedByHisPosition() {
        assertThat(fieldsOf(demoDesk().with("teams.service-desk.members", List.of("agent1", "nobody"))))
                .containsExactly("teams.service-desk.members[1]");
    }

    @Test
    void circlesOfParentsAndOfEscalationsAreRefused() {
        var circles = demoDesk()
                .with("topics.hardware.parent", "network")
                .with("topics.network.parent", "hardware")
                .with("topics.email.parent", "email")
                .with("teams.engineering.escalatesTo", "service-desk");

        assertThat(fieldsOf(circles))
                .contains(
                        "topics.hardware.parent",
                        "topics.network.parent",
                        "topics.email.parent",
                        "teams.engineering.escalatesTo",
                        "teams.service-desk.escalatesTo")
                .hasSize(6);
    }

    @Test
    void aTopicBelowACircleIsNotBlamedForIt() {
        var circle = demoDesk().with("topics.email.parent", "email").with("topics.other.parent", "email");

        assertThat(fieldsOf(circle)).containsExactly("topics.email.parent");
    }

    @Test
    void aCalendarThatNeverOpensIsRefused() {
        assertThat(fieldsOf(demoDesk().with("calendars.Office.hours", Map.of())))
                .containsExactly("calendars.Office.hours");
    }

    @Test
    void aWrongTimeInACalendarIsNamedByItsPath() {
        assertThat(fieldsOf(demoDesk().with("calendars.Office.hours.MON", List.of(List.of("08:00", "25:00")))))
                .containsExactly("calendars.Office.hours.MON[0]");
    }

    @Test
    void aDeskWithoutAnAdministratorIsRefused() {
        assertThat(errorsOf(demoDesk().with("agents.admin.roles", List.of("MANAGER"))))
                .singleElement()
                .satisfies(error -> assertThat(error.message()).contains("ADMINISTRATOR"));
    }

    @Test
    void aTeamWithoutMembersIsRefused() {
        assertThat(fieldsOf(demoDesk().with("teams.service-desk.members", List.of())))
                .containsExactly("teams.service-desk.members");
    }

    @Test
    void membersAndLeadsNeedTheirRoles() {
        var desk = demoDesk()
                .with("teams.service-desk.members", List.of("manager1"))
                .with("teams.service-desk.lead", "agent1");

        assertThat(fieldsOf(desk)).containsExactly("teams.service-desk.members[0]", "teams.service-desk.lead");
    }

    @Test
    void noTeamCanTakeTheGroupOfARole() {
        var team = Map.of("name", "Admins", "calendar", "Office", "members", List.of("agent1"));

        assertThat(fieldsOf(demoDesk().with("teams.camunda-admin", team))).containsExactly("teams.camunda-admin");
    }

    @ParameterizedTest
    @CsvSource({
        "agents.agent1.zone, Mars/Olympus",
        "agents.agent1.language, klingon",
        "agents.agent1.email, nowhere",
        "agents.agent1.name, ' '",
        "agents.agent2.email, Amira.Haddad@flowdesk.local",
        "statuses.waiting-for-parts.base, PARKED",
        "teams.service-desk.assignment, RANDOM",
        "teams.service-desk.tier, 4",
        "teams.service-desk.tier, one",
        "topics.hardware.impact, HUGE",
        "topics.hardware.triage, maybe",
        "topics.hardware.colour, red",
        "topics.hardware.fields.device.type, COLOUR",
        "waits.unclaimed, -PT4H",
        "waits.unclaimed, PT0M",
        "waits.unclaimed, 4 hours",
        "waits.reopenWindow, P-1D",
        "waits.noResponseDays, -5",
        "waits.silentCloseDays, 0",
        "cannedResponses.known-outage.body, Hello {customer}"
    })
    void aWrongValueIsRefusedByItsPath(String path, String value) {
        assertThat(fieldsOf(demoDesk().with(path, value.matches("-?\\d+") ? Integer.valueOf(value) : value)))
                .contains(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Agent 1", "agent1\n", "", "requester:1", "ägent"})
    void aUserIdIsPlain(String id) {
        assertThat(errorsOf(demoDesk().with("agents." + id, Map.of("name", "A", "zone", "Etc/UTC"))))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"two\nlines", "a line\n", "\t", ""})
    void aNameIsOneLine(String name) {
        assertThat(fieldsOf(demoDesk().with("agents.agent1.name", name))).containsExactly("agents.agent1.name");
    }

    @Test
    void nobodyIsTheSystemItself() {
        assertThat(fieldsOf(demoDesk().with("agents.system", Map.of("name", "A", "zone", "Etc/UTC"))))
                .containsExactly("agents.system");
    }

    @Test
    void anAbsenceEndsAfterItBegins() {
        assertThat(fieldsOf(demoDesk().with("agents.agent1.absences", absence("2026-12-24", "2026-12-23"))))
                .containsExactly("agents.agent1.absences[0]");
        assertThat(fieldsOf(demoDesk().with("agents.agent1.absences", absence("24.12.2026", "2026-12-25"))))
                .containsExactly("agents.agent1.absences[0].from");
    }

    private static List<Map<String, String>> absence(String from, String until) {
        return List.of(Map.of("from", from, "until", until));
    }

    @Test
    void onlyChoicesHaveOptionsAndTheyNeedThem() {
        var desk = demoDesk()
                .with("topics.hardware.fields.device.options", List.of())
                .with("topics.hardware.fields.inventoryNumber.options", List.of("1"));

        assertThat(fieldsOf(desk))
                .containsExactly(
                        "topics.hardware.fields.device.options", "topics.hardware.fields.inventoryNumber.options");
    }

    @Test
    void remindersComeInOrderAndBeforeTheEnd() {
        var desk = demoDesk()
                .with("waits.requesterReminderDays", List.of(1, 2, 5))
                .with("waits.silentCloseDays", 2)
                .with("waits.approvalDeputyDays", 1);

        assertThat(fieldsOf(desk))
                .containsExactly(
                        "waits.requesterReminderDays", "waits.confirmationReminderDays", "waits.approvalReminderDays");
    }

    @Test
    void controlCharactersAreRefused() {
        assertThat(fieldsOf(demoDesk().with("cannedResponses.known-outage.body", "Hello\u0000")))
                .containsExactly("cannedResponses.known-outage.body");
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(fieldsOf(demoDesk().without("topics.hardware.team").without("agents.agent1.zone")))
                .containsExactlyInAnyOrder("topics.hardware.team", "agents.agent1.zone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "just words", "[1, 2]", "{}", "teams: 5", "teams: [a]", "calendars: {Office: }"})
    void whatIsNoDeskIsRefusedWithoutFailing(String yaml) {
        assertThat(errorsOf(yaml)).isNotEmpty();
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        var desk = demoDesk()
                .with("triageTeam", "help")
                .with("topics.hardware.impact", "HUGE")
                .with("calendars.24/7.zone", "Mars")
                .with("waits.silentCloseDays", -1);

        assertThat(fieldsOf(desk))
                .contains("triageTeam", "topics.hardware.impact", "calendars.24/7.zone", "waits.silentCloseDays");
    }

    private List<String> fieldsOf(DeskText desk) {
        return errorsOf(desk).stream().map(FieldError::field).toList();
    }

    private List<FieldError> errorsOf(DeskText desk) {
        return errorsOf(desk.yaml());
    }

    private List<FieldError> errorsOf(String yaml) {
        var refusal = catchThrowableOfType(InvalidInput.class, () -> reader.check(yaml));
        return refusal == null ? List.of() : refusal.errors();
    }
}
