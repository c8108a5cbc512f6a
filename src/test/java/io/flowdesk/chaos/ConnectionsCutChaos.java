package io.flowdesk.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.chaos.count.Reckoning;
import io.flowdesk.chaos.ground.Desk;
import io.flowdesk.chaos.ground.Node;
import io.flowdesk.chaos.load.Load;
import io.flowdesk.testing.Database;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All connections to the database break at the same moment, again and again, in whatever they are used for. */
class ConnectionsCutChaos {

    private static final int CUTS = 10;
    private static final int ACKNOWLEDGED_BETWEEN = 8;

    private static final String CUT =
            """
            select pg_terminate_backend(pid) from pg_stat_activity
             where datname = current_database() and pid <> pg_backend_pid()
            """;

    @TempDir
    private Path folder;

    @Test
    void callsAreAnsweredWithLaterAndNothingElseComesOfIt() {
        try (Desk desk = Desk.on(Database.empty(), folder)) {
            Node node = desk.node().start().awaitReady();
            try (Load load = Load.on(desk)) {
                for (int cut = 1; cut <= CUTS; cut++) {
                    load.awaitMore(ACKNOWLEDGED_BETWEEN);
                    List<Boolean> cuts =
                            desk.data().sql(CUT).query(Boolean.class).list();
                    assertThat(cuts).isNotEmpty();
                }
                load.awaitMore(ACKNOWLEDGED_BETWEEN);
                Reckoning.of("All connections are cut, ten times", load.end(), load.trouble(), desk, node);
                assertThat(load.trouble().answers(500))
                        .as(load.trouble()::toString)
                        .isZero();
            }
        }
    }
}
