package io.flowdesk.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.chaos.count.Reckoning;
import io.flowdesk.chaos.ground.Desk;
import io.flowdesk.chaos.ground.Node;
import io.flowdesk.chaos.load.Load;
import io.flowdesk.chaos.load.Trouble;
import io.flowdesk.testing.Database;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The nodes of a desk are stopped and started one after the other, as for an update, while people go on. */
class RollingRestartChaos {

    private static final int ACKNOWLEDGED_BETWEEN = 40;

    @TempDir
    private Path folder;

    @Test
    void nobodyLosesAnythingAndHardlyACallIsBrokenOff() throws Exception {
        try (Desk desk = Desk.on(Database.empty(), folder)) {
            List<Node> nodes = List.of(
                    desk.node().start().awaitReady(), desk.node().start().awaitReady());
            try (Load load = Load.on(desk)) {
                for (Node node : nodes) {
                    load.awaitMore(ACKNOWLEDGED_BETWEEN);
                    node.stop();
                    assertThat(node.output()).doesNotContain(" ERROR ");
                    load.awaitMore(ACKNOWLEDGED_BETWEEN);
                    node.start().awaitReady();
                }
                load.awaitMore(ACKNOWLEDGED_BETWEEN);
                Reckoning.of(
                        "Two nodes are restarted one after the other", load.end(), load.trouble(), desk, nodes.get(0));
                // Who knocks just as the door is closed; those that were let in are answered.
                assertThat(load.trouble().of(Trouble.BROKEN))
                        .as(load.trouble()::toString)
                        .isLessThanOrEqualTo(nodes.size());
            }
        }
    }
}
