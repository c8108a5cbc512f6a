package io.flowdesk.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.chaos.count.Reckoning;
import io.flowdesk.chaos.ground.Desk;
import io.flowdesk.chaos.ground.Node;
import io.flowdesk.chaos.ground.OwnPostgres;
import io.flowdesk.chaos.ground.SmallDisk;
import io.flowdesk.chaos.load.Load;
import java.nio.file.Path;
import java.sql.Connection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The disk under the database is full, and an operator makes room again: first the database can add no more data, later
 * not even to its log of changes, over which it gives up.
 */
class FullDiskChaos {

    private static final int MEGABYTES = 200;
    private static final int ACKNOWLEDGED_BETWEEN = 30;
    private static final int CALLS_REFUSED = 8;

    @TempDir
    private Path folder;

    @Test
    void callsAreRefusedWhileItIsFullAndNothingAcknowledgedIsLost() throws Exception {
        try (SmallDisk disk = SmallDisk.mountedAt(folder.resolve("disk"), MEGABYTES);
                OwnPostgres server = OwnPostgres.in(
                        disk.folder().resolve("postgres"),
                        folder.resolve("postgres.log"),
                        "min_wal_size=32MB",
                        "max_wal_size=32MB");
                Desk desk = Desk.of(server, folder)) {
            Node node = desk.node().start().awaitReady();
            try (Load load = Load.on(desk)) {
                load.awaitMore(ACKNOWLEDGED_BETWEEN);
                disk.fill();
                load.awaitTrouble(503, CALLS_REFUSED);
                disk.free();
                load.awaitMore(ACKNOWLEDGED_BETWEEN);
                try (Connection early = server.dataSource().getConnection()) {
                    disk.fill();
                    server.exhaustLog(early);
                }
                disk.free();
                server.bringBack();
                load.awaitMore(ACKNOWLEDGED_BETWEEN);
                assertThat(server.output()).contains("No space left on device").contains("PANIC");
                Reckoning.of("The disk of the database is full", load.end(), load.trouble(), desk, node);
                assertThat(load.trouble().answers(500))
                        .as(load.trouble()::toString)
                        .isZero();
            }
        }
    }
}
