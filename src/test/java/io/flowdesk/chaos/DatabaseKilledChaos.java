package io.flowdesk.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.chaos.count.Reckoning;
import io.flowdesk.chaos.ground.Desk;
import io.flowdesk.chaos.ground.Node;
import io.flowdesk.chaos.ground.OwnPostgres;
import io.flowdesk.chaos.load.Load;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} of PostgreSQL, its helpers included; the application is not touched and recovers by itself. */
class DatabaseKilledChaos {

    private static final int KILLS = 3;
    private static final int ACKNOWLEDGED_BETWEEN = 40;

    @TempDir
    private Path folder;

    @Test
    void whatWasAcknowledgedIsOnTheDiskAndTheApplicationGoesOnByItself() throws Exception {
        try (OwnPostgres server = OwnPostgres.in(folder.resolve("postgres"), folder.resolve("postgres.log"));
                Desk desk = Desk.of(server, folder)) {
            Node node = desk.node().start().awaitReady();
            try (Load load = Load.on(desk)) {
                for (int kill = 1; kill <= KILLS; kill++) {
                    load.awaitMore(ACKNOWLEDGED_BETWEEN);
                    server.kill();
                    load.awaitTrouble(503, 1);
                    server.bringBack();
                }
                load.awaitMore(ACKNOWLEDGED_BETWEEN);
                Reckoning.of("PostgreSQL is killed three times", load.end(), load.trouble(), desk, node);
                assertThat(load.trouble().answers(500))
                        .as(load.trouble()::toString)
                        .isZero();
            }
        }
    }
}
