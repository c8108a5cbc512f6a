package io.flowdesk.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.chaos.count.Reckoning;
import io.flowdesk.chaos.ground.Desk;
import io.flowdesk.chaos.ground.Node;
import io.flowdesk.chaos.load.Load;
import io.flowdesk.testing.Database;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes start at the same moment on an empty database; later one of them dies, and the other works for both. */
class TwoNodesChaos {

    private static final int ACKNOWLEDGED_BETWEEN = 40;

    private static final String SEEDED_TWICE =
            """
            select (select count(*) from act_re_procdef where version_ > 1)
                 + (select count(*) from act_re_decision_def where version_ > 1)
                 + (select count(*) from act_re_camformdef where version_ > 1)
                 + (select abs(count(*) - 1) from act_id_membership where group_id_ = 'camunda-admin')
            """;

    @TempDir
    private Path folder;

    @Test
    void theyShareTheFirstStartAndOneMayDieInTheMiddleOfEverything() {
        try (Desk desk = Desk.on(Database.empty(), folder)) {
            Node one = desk.node().start();
            Node other = desk.node().start();
            one.awaitReady();
            other.awaitReady();
            assertThat(desk.data().sql(SEEDED_TWICE).query(Integer.class).single())
                    .isZero();
            try (Load load = Load.on(desk)) {
                load.awaitMore(ACKNOWLEDGED_BETWEEN);
                one.kill();
                load.awaitMore(ACKNOWLEDGED_BETWEEN);
                one.start().awaitReady();
                load.awaitMore(ACKNOWLEDGED_BETWEEN);
                other.kill();
                load.awaitMore(ACKNOWLEDGED_BETWEEN);
                Reckoning.of("Of two nodes one is killed, then the other", load.end(), load.trouble(), desk, one);
            }
        }
    }
}
