package io.flowdesk.identity.desk.format;

import static io.flowdesk.identity.desk.DeskText.demoDesk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.flowdesk.identity.desk.DeskText;
import io.flowdesk.identity.file.DeskChange;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DeskDiffTest {

    private final DeskReader reader = new DeskReader(desk -> Stream.empty());

    @Test
    void theSameFileChangesNothing() {
        assertThat(changesTo(demoDesk())).isEmpty();
    }

    @Test
    void writingDownADefaultChangesNothing() {
        assertThat(changesTo(demoDesk().with("waits.noResponseDays", 5).with("topics.hardware.internal", false)))
                .isEmpty();
    }

    @Test
    void aChangedValueIsNamedWithBothSides() {
        assertThat(changesTo(demoDesk().with("teams.service-desk.name", "Help Desk")))
                .containsExactly(new DeskChange("teams.service-desk.name", "Service Desk", "Help Desk"))
                .extracting(DeskChange::sentence)
                .containsExactly("teams.service-desk.name changes from Service Desk to Help Desk");
    }

    @Test
    void aListIsOneValue() {
        assertThat(changesTo(demoDesk().with("teams.service-desk.members", List.of("agent2"))))
                .containsExactly(
                        new DeskChange("teams.service-desk.members", "[\"agent1\",\"agent2\"]", "[\"agent2\"]"));
    }

    @Test
    void entriesComeAndGo() {
        var changes = changesTo(demoDesk()
                .without("topics.hardware")
                .without("teams.service-desk.lead")
                .with("statuses.parked", Map.of("name", "Parked", "base", "OPEN")));

        assertThat(changes)
                .extracting(DeskChange::kind, DeskChange::path)
                .containsExactlyInAnyOrder(
                        tuple(DeskChange.Kind.REMOVED, "topics.hardware"),
                        tuple(DeskChange.Kind.REMOVED, "teams.service-desk.lead"),
                        tuple(DeskChange.Kind.ADDED, "statuses.parked"));
    }

    @Test
    void theFirstDeskIsAddedEntryByEntry() {
        assertThat(DeskDiff.between(null, reader.check(demoDesk().yaml())))
                .allMatch(change -> change.kind() == DeskChange.Kind.ADDED)
                .extracting(DeskChange::path)
                .contains("triageTeam", "teams.engineering", "agents.admin", "calendars.24/7", "waits.noResponseDays");
    }

    private List<DeskChange> changesTo(DeskText after) {
        return DeskDiff.between(reader.check(demoDesk().yaml()), reader.check(after.yaml()));
    }
}
