package io.flowdesk.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.chaos.count.Reckoning;
import io.flowdesk.chaos.ground.Desk;
import io.flowdesk.chaos.ground.Node;
import io.flowdesk.chaos.ground.WrongClock;
import io.flowdesk.chaos.load.Load;
import io.flowdesk.testing.Database;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The clock of the machine is set back by ten minutes while the desk works, and is right again later. */
class ClockSteppingBackChaos {

    private static final int ACKNOWLEDGED_BETWEEN = 60;
    private static final Duration BACK = Duration.ofMinutes(-10);

    /** Tickets whose first event was ten minutes before one with a lower number. */
    private static final String WRITTEN_WHILE_WRONG =
            """
            select count(*) from ticket t
             where exists (select 1 from ticket earlier where earlier.id < t.id
                              and earlier.created_at > t.created_at + interval '8 minutes')
            """;

    private static final String LEDGER_OUT_OF_ORDER =
            """
            select count(*) from sla_ledger later
              join sla_ledger earlier on earlier.ticket_id = later.ticket_id and earlier.clock = later.clock
                                     and earlier.position = later.position - 1
             where later.at < earlier.at
               -- their hour was set to the day before by the test
               and 'MILESTONE_REACHED' not in (later.entry, earlier.entry)
            """;

    @TempDir
    private Path folder;

    @Test
    void nothingIsLostNothingHappensTwiceAndTheLedgerStaysInOrder() throws Exception {
        WrongClock clock = WrongClock.in(folder);
        try (Desk desk = Desk.on(Database.empty(), folder)) {
            Node node = desk.node();
            clock.in(node);
            node.start().awaitReady();
            try (Load load = Load.on(desk)) {
                load.awaitMore(ACKNOWLEDGED_BETWEEN);
                clock.goWrongBy(BACK);
                load.awaitMore(ACKNOWLEDGED_BETWEEN);
                clock.goWrongBy(Duration.ZERO);
                load.awaitMore(ACKNOWLEDGED_BETWEEN);
                Reckoning.of("The clock steps back ten minutes", load.end(), load.trouble(), desk, node);
            }
            assertThat(count(desk, WRITTEN_WHILE_WRONG)).isPositive();
            assertThat(count(desk, LEDGER_OUT_OF_ORDER)).isZero();
        }
    }

    private static int count(Desk desk, String query) {
        return desk.data().sql(query).query(Integer.class).single();
    }
}
