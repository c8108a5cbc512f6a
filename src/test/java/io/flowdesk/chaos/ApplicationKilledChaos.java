package io.flowdesk.chaos;

import io.flowdesk.chaos.count.Reckoning;
import io.flowdesk.chaos.ground.Desk;
import io.flowdesk.chaos.ground.Node;
import io.flowdesk.chaos.load.Load;
import io.flowdesk.testing.Database;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} of the only node, in the middle of everything. */
class ApplicationKilledChaos {

    private static final int KILLS = 3;
    private static final int ACKNOWLEDGED_BETWEEN = 40;

    @TempDir
    private Path folder;

    @Test
    void nothingAcknowledgedIsLostAndNothingIsThereTwice() {
        try (Desk desk = Desk.on(Database.empty(), folder)) {
            Node node = desk.node().start().awaitReady();
            try (Load load = Load.on(desk)) {
                for (int kill = 1; kill <= KILLS; kill++) {
                    load.awaitMore(ACKNOWLEDGED_BETWEEN);
                    node.kill();
                    node.start();
                }
                load.awaitMore(ACKNOWLEDGED_BETWEEN);
                Reckoning.of("The application is killed three times", load.end(), load.trouble(), desk, node);
            }
        }
    }
}
