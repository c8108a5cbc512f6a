package io.flowdesk.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.flowdesk.platform.FlowdeskProperties.Admin;
import io.flowdesk.platform.FlowdeskProperties.Embedded;
import io.flowdesk.testing.Database;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class AdministratorSourceTest {

    private final JdbcClient database = JdbcClient.create(Database.fresh().dataSource());

    @TempDir
    private Path folder;

    @Test
    void anEmptyDatabaseWithoutAnAdministratorIsRefusedAndBothSettingsAreNamed() {
        assertThatThrownBy(() -> source(false, null, null))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("flowdesk.admin.user")
                .hasMessageContaining("flowdesk.admin.password-file");
    }

    @Test
    void aUserWithoutAPasswordFileIsRefused() {
        assertThatThrownBy(() -> source(false, "root", null)).isInstanceOf(StartRefused.class);
    }

    @Test
    void theNamedAdministratorGetsThePasswordInTheFile() throws IOException {
        Path file = Files.writeString(folder.resolve("password"), "correct horse\n");
        assertThat(source(false, "root", file).first()).contains(new FirstAdministrator("root", "correct horse"));
    }

    @Test
    void aMissingOrEmptyPasswordFileIsRefusedByName() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty"));
        assertThatThrownBy(() -> source(false, "root", empty)).hasMessageContaining(empty.toString());
        assertThatThrownBy(() -> source(false, "root", folder.resolve("none"))).hasMessageContaining("none");
    }

    @Test
    void aDatabaseWithAnAdministratorNeedsNoSettings() {
        database.sql("insert into act_id_user (id_) values ('boss')").update();
        database.sql("insert into act_id_group (id_) values ('camunda-admin')").update();
        database.sql("insert into act_id_membership values ('boss', 'camunda-admin')")
                .update();
        assertThat(source(false, null, null).first()).isEmpty();
    }

    @Test
    void theDemoBringsItsOwnUsers() {
        assertThat(source(true, null, null).first()).isEmpty();
    }

    @Test
    void thePasswordIsNotInTheText() {
        assertThat(new FirstAdministrator("root", "correct horse")).hasToString("FirstAdministrator[root]");
    }

    private AdministratorSource source(boolean demo, @Nullable String user, @Nullable Path passwordFile) {
        Admin admin = new Admin(user, passwordFile == null ? null : passwordFile.toString());
        return new AdministratorSource(
                new FlowdeskProperties(
                        "data", demo, false, null, null, URI.create("http://desk"), admin, new Embedded(0, 0, 0)),
                database);
    }
}
