package io.flowdesk.identity.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.flowdesk.identity.Actor;
import io.flowdesk.identity.desk.DeskText;
import io.flowdesk.identity.desk.Node;
import io.flowdesk.identity.desk.Users;
import io.flowdesk.platform.FlowdeskProperties;
import io.flowdesk.platform.FlowdeskProperties.Admin;
import io.flowdesk.platform.FlowdeskProperties.Embedded;
import io.flowdesk.platform.StartRefused;
import io.flowdesk.testing.Database;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

class DeskSeedingTest {

    private final Database database = Database.fresh();
    private final Users users = new Users();

    @TempDir
    private Path folder;

    private Path password = Path.of("none");

    @BeforeEach
    void writePassword() throws IOException {
        password = Files.writeString(folder.resolve("password"), "correct horse");
    }

    @Test
    void theDemoStartsWithTheDemoDeskAndItsUsers() {
        try (var node = started(demo(null))) {
            assertThat(node.desk().teams())
                    .containsOnlyKeys("service-desk", "applications", "infrastructure", "engineering");
            assertThat(users.passwords()).hasSize(10).containsEntry("agent1", "agent1");
            assertThat(users.followed()).hasSize(1);
        }
    }

    @Test
    void anEmptyProductionDatabaseStartsWithItsAdministratorAndNobodyElse() {
        try (var node = started(production("root", null))) {
            assertThat(node.desk().agents()).containsOnlyKeys("root");
            assertThat(node.desk().triageTeam()).isEqualTo("service-desk");
            assertThat(node.deskFile().export()).doesNotContain("${administrator}:");
            assertThat(users.passwords()).containsOnlyKeys("root").containsEntry("root", "correct horse");
        }
    }

    @Test
    void theDeskFileOfTheOperatorWins() {
        var file = written(DeskText.demoDesk().with("teams.service-desk.name", "Help Desk"));
        try (var node = started(production("admin", file))) {
            assertThat(node.desk().theTeam("service-desk").name()).isEqualTo("Help Desk");
            assertThat(users.passwords()).containsOnlyKeys("admin");
        }
    }

    @Test
    void aDeskThatExistsIsLeftAlone() {
        started(demo(null)).close();
        var file = written(DeskText.demoDesk().with("teams.service-desk.name", "Help Desk"));
        try (var node = started(demo(file))) {
            assertThat(node.desk().theTeam("service-desk").name()).isEqualTo("Service Desk");
            assertThat(users.followed()).hasSize(1);
        }
    }

    @Test
    void twoNodesOnAnEmptyDatabaseSeedItOnce() {
        Stream.of(1, 2).parallel().map(number -> started(demo(null))).forEach(Node::close);

        assertThat(new JdbcTemplate(database.dataSource())
                        .queryForObject("select count(*) from desk_file_version", Integer.class))
                .isOne();
    }

    @Test
    void theFirstDeskIsImportedByTheSystem() {
        started(demo(null)).close();

        assertThat(new JdbcTemplate(database.dataSource())
                        .queryForObject("select imported_by from desk_file_version", String.class))
                .isEqualTo(Actor.SYSTEM.id());
    }

    @Test
    void anAdministratorWhoIsNotInTheDeskFileIsRefused() {
        refusedToStart(production("root", written(DeskText.demoDesk())), "root");
        refusedToStart(production("agent1", written(DeskText.demoDesk())), "agent1");
    }

    @Test
    void aDeskFileWithErrorsIsRefusedWithAllOfThem() {
        var file = written(DeskText.demoDesk().with("triageTeam", "x").with("topics.other.team", "y"));

        refusedToStart(demo(file), "desk.yaml", "- triageTeam", "- topics.other.team");
        assertThat(users.passwords()).isEmpty();
    }

    @Test
    void aDeskFileThatIsNotThereIsRefusedByItsName() {
        refusedToStart(demo(folder.resolve("nowhere.yaml")), "flowdesk.desk-file", "nowhere.yaml");
    }

    @Test
    void anAdministratorWithAnImpossibleNameIsRefused() {
        refusedToStart(production("the boss: *", null), "default.yaml");
    }

    private Node started(FlowdeskProperties settings) {
        return Node.on(database).with(users).seeding(settings).start();
    }

    private void refusedToStart(FlowdeskProperties settings, String... words) {
        assertThatThrownBy(() -> started(settings))
                .cause()
                .isInstanceOf(StartRefused.class)
                .hasMessageContainingAll(words);
    }

    private Path written(DeskText desk) {
        try {
            return Files.writeString(folder.resolve("desk.yaml"), desk.yaml());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static FlowdeskProperties demo(@Nullable Path deskFile) {
        return settings(true, new Admin(null, null), deskFile);
    }

    private FlowdeskProperties production(String administrator, @Nullable Path deskFile) {
        return settings(false, new Admin(administrator, password.toString()), deskFile);
    }

    private static FlowdeskProperties settings(boolean demo, Admin admin, @Nullable Path deskFile) {
        var file = deskFile == null ? null : deskFile.toString();
        return new FlowdeskProperties(
                "data", demo, false, file, null, URI.create("http://desk"), admin, new Embedded(0, 0, 0));
    }
}
