package io.flowdesk.platform.clock;

import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.flowdesk.platform.InvalidInput;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DemoTimeTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    private final DemoClock clock = new DemoClock(Clock.fixed(NINE, ZoneOffset.UTC), new Offset());
    private final Agenda agenda = new Agenda();
    private final DemoTime time = new DemoTime(clock, agenda);

    @Test
    void everyPieceOfWorkRunsAtItsHourInOrder() {
        agenda.plan(NINE.plus(ofHours(3)), "escalate");
        agenda.plan(NINE.plus(ofHours(1)), "remind");
        time.advance(ofHours(4));
        assertThat(agenda.done).containsExactly("remind at 2026-03-02T10:00:00Z", "escalate at 2026-03-02T12:00:00Z");
    }

    @Test
    void theClockStandsAtTheTargetAfterwards() {
        agenda.plan(NINE.plus(ofHours(1)), "remind");
        assertThat(time.advance(ofHours(4))).isEqualTo(NINE.plus(ofHours(4)));
    }

    @Test
    void workThatFollowsFromWorkRunsTooIfItIsDueUntilTheTarget() {
        agenda.plan(NINE.plus(ofHours(1)), "remind");
        agenda.follow("remind", ofHours(2), "give up");
        time.advance(ofHours(3));
        assertThat(agenda.done).endsWith("give up at 2026-03-02T12:00:00Z");
    }

    @Test
    void workAfterTheTargetWaits() {
        agenda.plan(NINE.plus(ofHours(4)).plus(ofSeconds(1)), "close");
        time.advance(ofHours(4));
        assertThat(agenda.done).isEmpty();
    }

    @Test
    void overdueWorkRunsWithoutTurningTheClockBack() {
        agenda.plan(NINE.minus(ofHours(1)), "remind");
        time.advance(Duration.ZERO);
        assertThat(agenda.done).containsExactly("remind at 2026-03-02T09:00:00Z");
    }

    @Test
    void nothingRunsByItselfMeanwhileAndEverythingGoesOnAfterwards() {
        agenda.plan(NINE.plus(ofHours(1)), "remind");
        time.advance(ofHours(2));
        assertThat(agenda.switches).containsExactly("pause", "resume");
    }

    @Test
    void workGoesOnEvenIfAdvancingFails() {
        agenda.plan(NINE.plus(ofHours(1)), "stuck");
        agenda.refuse("stuck");
        assertThatThrownBy(() -> time.advance(ofHours(2))).isInstanceOf(IllegalStateException.class);
        assertThat(agenda.switches).containsExactly("pause", "resume");
    }

    @Test
    void timeGoesNeitherBackNorToTheEndOfTheWorld() {
        assertThatThrownBy(() -> time.advance(ofHours(-1))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> time.advance(ofDays(401))).isInstanceOf(InvalidInput.class);
    }

    /** Work in memory, each piece with a name. */
    private final class Agenda implements DueWork {

        private final TreeMap<Instant, String> planned = new TreeMap<>();
        private final List<String> done = new ArrayList<>();
        private final List<String> switches = new ArrayList<>();
        private String followed = "";
        private String refused = "";
        private Runnable following = () -> {};

        void plan(Instant due, String name) {
            planned.put(due, name);
        }

        void follow(String first, Duration later, String name) {
            followed = first;
            following = () -> plan(clock.instant().plus(later), name);
        }

        void refuse(String name) {
            refused = name;
        }

        @Override
        public void pause() {
            switches.add("pause");
        }

        @Override
        public Optional<Instant> nextDueUntil(Instant target) {
            return planned.keySet().stream().findFirst().filter(due -> !due.isAfter(target));
        }

        @Override
        public int runDue() {
            return planned.firstEntry().getValue().equals(refused) ? 0 : runFirst();
        }

        private int runFirst() {
            String name = planned.pollFirstEntry().getValue();
            done.add(name + " at " + clock.instant());
            if (name.equals(followed)) {
                following.run();
            }
            return 1;
        }

        @Override
        public void resume() {
            switches.add("resume");
        }
    }

    private static final class Offset implements ClockOffset {

        private Duration ahead = Duration.ZERO;

        @Override
        public Duration current() {
            return ahead;
        }

        @Override
        public void change(Duration offset) {
            ahead = offset;
        }
    }
}
