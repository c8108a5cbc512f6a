package io.flowdesk.identity.desk;

import static io.flowdesk.identity.desk.DeskText.demoDesk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.flowdesk.identity.Actor;
import io.flowdesk.identity.Role;
import io.flowdesk.identity.file.DeskChange;
import io.flowdesk.identity.file.DeskUsage;
import io.flowdesk.platform.InvalidInput;
import io.flowdesk.platform.InvalidInput.FieldError;
import io.flowdesk.testing.Database;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class DeskFileTest {

    private static final Actor ADMIN =
            new Actor("admin", Actor.Kind.AGENT, Set.of(Role.ADMINISTRATOR), Set.of(), Set.of());

    private final Database database = Database.fresh();
    private final Users users = new Users();
    private final Tickets tickets = new Tickets();
    private final Node node = Node.on(database).with(users).with(tickets).start();

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void importExportImportChangesNothing() {
        var first = imported(demoDesk());
        var exported = node.deskFile().export();
        var again = node.deskFile().importFrom(exported, ADMIN, false);

        assertThat(exported).isEqualTo(demoDesk().yaml());
        assertThat(again.changes()).isEmpty();
        assertThat(again.version()).isEqualTo(first);
    }

    @Test
    void anImportIsInForceAtOnceAndTheDirectoryFollows() {
        imported(demoDesk());
        assertThat(node.desk().theTeam("service-desk").name()).isEqualTo("Service Desk");

        var version = imported(demoDesk().with("teams.service-desk.name", "Help Desk"));

        assertThat(node.desk().theTeam("service-desk").name()).isEqualTo("Help Desk");
        assertThat(node.desk().version()).isEqualTo(version);
        assertThat(users.followed()).last().isEqualTo(node.desk());
    }

    @Test
    void anotherNodeFollowsWithinASecond() {
        imported(demoDesk());
        try (var other = Node.on(database).start()) {
            assertThat(other.desk().version()).isEqualTo(node.desk().version());
            imported(demoDesk().with("teams.service-desk.name", "Help Desk"));

            assertThat(other.desk().theTeam("service-desk").name()).isEqualTo("Service Desk");
            other.passes(Duration.ofSeconds(1));
            assertThat(other.desk().theTeam("service-desk").name()).isEqualTo("Help Desk");
        }
    }

    @Test
    void aDryRunSaysWhatWouldChangeAndChangesNothing() {
        imported(demoDesk());

        var result = node.deskFile()
                .importFrom(demoDesk().with("triageTeam", "engineering").yaml(), ADMIN, true);

        assertThat(result.changes()).containsExactly(new DeskChange("triageTeam", "service-desk", "engineering"));
        assertThat(result.version()).isEqualTo(node.desk().version());
        assertThat(node.desk().triageTeam()).isEqualTo("service-desk");
        assertThat(users.followed()).hasSize(1);
    }

    @Test
    void aWrongFileLeavesTheDeskAsItWas() {
        imported(demoDesk());

        refused(demoDesk().with("triageTeam", "nobody"));

        assertThat(node.desk().triageTeam()).isEqualTo("service-desk");
        assertThat(versions()).hasSize(1);
    }

    @Test
    void whenTheDirectoryFailsNothingIsImported() {
        imported(demoDesk());
        users.failWith(new IllegalStateException("the directory is down"));

        assertThatIllegalStateException().isThrownBy(() -> imported(demoDesk().with("triageTeam", "engineering")));

        assertThat(node.desk().triageTeam()).isEqualTo("service-desk");
        assertThat(versions()).hasSize(1);
    }

    @Test
    void whatOpenTicketsUseCannotBeRemoved() {
        imported(demoDesk().with("topics.email.team", "service-desk").with("topics.software.team", "service-desk"));
        tickets.use("applications", "hardware", "agent1");

        var refusal = refused(demoDesk()
                .without("topics.hardware")
                .without("topics.software")
                .without("topics.email")
                .without("teams.applications")
                .with("teams.service-desk.escalatesTo", "engineering")
                .with("teams.service-desk.members", List.of("agent2"))
                .without("agents.agent1"));

        assertThat(refusal.errors())
                .extracting(FieldError::field)
                .containsExactly("teams.applications", "topics.hardware", "agents.agent1");
    }

    @Test
    void whatNobodyUsesCanBeRemoved() {
        imported(demoDesk());
        tickets.use("service-desk", "other", "agent1");

        imported(demoDesk().without("topics.hardware"));

        assertThat(node.desk().topic("hardware")).isEmpty();
    }

    @Test
    void everyImportIsOnRecord() {
        imported(demoDesk());
        imported(demoDesk().with("triageTeam", "engineering"));

        assertThat(versions())
                .last()
                .satisfies(row -> assertThat(row)
                        .containsEntry("imported_by", "admin")
                        .containsEntry("changes", "triageTeam changes from service-desk to engineering"))
                .satisfies(row -> assertThat(row.get("imported_at")).isNotNull());
    }

    @Test
    void aNewCommentIsKeptAlthoughNothingChanges() {
        imported(demoDesk());

        var commented = node.deskFile().importFrom("# reviewed\n" + demoDesk().yaml(), ADMIN, false);

        assertThat(commented.changes()).isEmpty();
        assertThat(node.deskFile().export()).startsWith("# reviewed");
    }

    @Test
    void withoutADeskFileThereIsNoDesk() {
        assertThatIllegalStateException().isThrownBy(node::desk);
    }

    private int imported(DeskText desk) {
        return node.deskFile().importFrom(desk.yaml(), ADMIN, false).version();
    }

    private InvalidInput refused(DeskText desk) {
        var refusal = new ArrayList<InvalidInput>();
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> imported(desk))
                .satisfies(refusal::add);
        return refusal.get(0);
    }

    private List<Map<String, Object>> versions() {
        return new JdbcTemplate(database.dataSource()).queryForList("select * from desk_file_version order by version");
    }

    private static final class Tickets implements DeskUsage {

        private Set<String> teams = Set.of();
        private Set<String> topics = Set.of();
        private Set<String> agents = Set.of();

        void use(String team, String topic, String agent) {
            teams = Set.of(team);
            topics = Set.of(topic);
            agents = Set.of(agent);
        }

        @Override
        public Set<String> teamsInUse() {
            return teams;
        }

        @Override
        public Set<String> topicsInUse() {
            return topics;
        }

        @Override
        public Set<String> agentsInUse() {
            return agents;
        }
    }
}
