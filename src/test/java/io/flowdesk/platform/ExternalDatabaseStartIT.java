package io.flowdesk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.testing.Application;
import io.flowdesk.testing.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged application with a database of one's own. */
class ExternalDatabaseStartIT {

    private final Database database = Database.empty();

    @TempDir
    private Path folder;

    @Test
    void anEmptyDatabaseWithoutAnAdministratorIsRefused() throws Exception {
        try (Application application = Application.start(folder, "spring.datasource.url=" + database.url())) {
            assertThat(application.awaitExit()).isEqualTo(1);
            assertThat(application.output())
                    .contains("flowdesk.admin.user")
                    .contains("flowdesk.admin.password-file")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void aWeakPasswordIsRefusedByTheNameOfItsSetting() throws Exception {
        try (Application application = start("secret")) {
            assertThat(application.awaitExit()).isEqualTo(1);
            assertThat(application.output())
                    .contains("flowdesk.admin.password-file")
                    .contains("LENGTH");
        }
    }

    private Application start(String password) throws IOException {
        Path file = Files.writeString(folder.resolve("password"), password + "\n");
        return Application.start(
                folder,
                "spring.datasource.url=" + database.url(),
                "flowdesk.admin.user=operator",
                "flowdesk.admin.password-file=" + file);
    }
}
