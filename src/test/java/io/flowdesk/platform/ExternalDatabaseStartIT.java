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

    private final String database = "spring.datasource.url=" + Database.empty().url();

    @TempDir
    private Path folder;

    @Test
    void anEmptyDatabaseWithoutAnAdministratorIsRefused() throws Exception {
        try (Application application = Application.start(folder, database)) {
            assertThat(application.awaitExit()).isEqualTo(1);
            assertThat(application.output())
                    .contains("flowdesk.admin.user")
                    .contains("flowdesk.admin.password-file")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void twoNodesMayStartAtOnceOnAnEmptyDatabase() throws Exception {
        try (Application one = start();
                Application other = start()) {
            one.awaitReady();
            other.awaitReady();
            assertThat(folder.resolve("data")).doesNotExist();
        }
    }

    private Application start() throws IOException {
        Path password = Files.writeString(folder.resolve("password"), "correct horse battery staple\n");
        return Application.start(
                folder, database, "flowdesk.admin.user=operator", "flowdesk.admin.password-file=" + password);
    }
}
