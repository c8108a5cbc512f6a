package io.flowdesk.platform.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AllDueWorkTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    private final List<String> log = new ArrayList<>();

    @Test
    void theEarliestOfAllKindsIsNext() {
        AllDueWork all = new AllDueWork(() -> List.of(kind("jobs", NINE.plusSeconds(9)), kind("mails", NINE)));
        assertThat(all.nextDueUntil(NINE)).contains(NINE);
        assertThat(all.runDue()).isEqualTo(2);
    }

    @Test
    void nothingRestsWhenOneKindCannot() {
        AllDueWork all = new AllDueWork(() -> List.of(kind("jobs", NINE), kind("broken", NINE)));
        assertThatThrownBy(all::pause).hasMessage("broken");
        assertThat(log).containsExactly("jobs rest", "jobs go on");
    }

    private DueWork kind(String name, Instant due) {
        return new DueWork() {
            @Override
            public void pause() {
                if (name.equals("broken")) {
                    throw new IllegalStateException(name);
                }
                log.add(name + " rest");
            }

            @Override
            public Optional<Instant> nextDueUntil(Instant target) {
                return Optional.of(due);
            }

            @Override
            public int runDue() {
                return 1;
            }

            @Override
            public void resume() {
                log.add(name + " go on");
            }
        };
    }
}
