package io.flowdesk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.testing.Application;
import io.flowdesk.testing.EmbeddedDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@code doctor --repair} beside a desk that runs, and without one. */
class RepairCommandIT {

    private static final String A_TICKET = "select min(number) from ticket where status = 'IN_PROGRESS'";

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder;

    @AfterEach
    void noServerStaysBehind() {
        EmbeddedDatabase.of(folder).stop();
    }

    @Test
    void theDeskRunsOnWhileItIsRepaired() throws Exception {
        try (Application desk = Application.start(folder).awaitReady()) {
            JdbcClient database = JdbcClient.create(EmbeddedDatabase.of(folder).dataSource());
            String number = database.sql(A_TICKET).query(String.class).single();
            database.sql("update ticket set lifecycle = null where number = ?")
                    .param(number)
                    .update();
            try (Application doctor = Application.doctor(folder)) {
                assertThat(doctor.awaitExit()).as(doctor.output()).isOne();
                assertThat(doctor.output())
                        .contains(number + " is IN_PROGRESS, but no process runs for it.")
                        .contains("  doctor --repair ties the ticket to the process that runs under its number.");
            }
            try (Application doctor = Application.repair(folder)) {
                assertThat(doctor.awaitExit()).as(doctor.output()).isZero();
                assertThat(doctor.output())
                        .contains("  Repaired: The doctor ties the ticket to the process")
                        .endsWith("Examined once more:\nAll is well.\n");
            }
            desk.awaitReady().stop();
        }
        try (Application doctor = Application.repair(folder)) {
            assertThat(doctor.awaitExit()).as(doctor.output()).isZero();
            assertThat(doctor.output()).endsWith("There was nothing to repair.\nAll is well.\n");
        }
    }
}
