package io.flowdesk.sla.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.sla.BusinessCalendar;
import io.flowdesk.sla.Pause;
import io.flowdesk.sla.Segment;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/**
 * What holds for every calendar with any hours, in zones of all kinds, from 1990 to 2060. Instants gather around the
 * changes of the clocks, where mistakes live.
 */
class BusinessTimePropertiesTest {

    private static final List<String> ZONES = List.of(
            "Europe/Berlin",
            "America/New_York",
            "America/Sao_Paulo",
            "Australia/Lord_Howe",
            "Asia/Kathmandu",
            "Africa/Casablanca",
            "Pacific/Apia",
            "Pacific/Chatham",
            "America/St_Johns",
            "Asia/Tehran",
            "Europe/Dublin",
            "Etc/UTC");
    private static final Instant START = Instant.parse("1990-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("2060-01-01T00:00:00Z");
    private static final long TWO_DAYS = 172_800;

    @Property(tries = 150, seed = "1")
    void elapsedIsWhatTheOracleCounts(
            @ForAll("calendars") BusinessCalendar calendar,
            @ForAll("moments") Instant from,
            @ForAll @LongRange(max = TWO_DAYS) long seconds) {
        Instant at = nearAChange(calendar, from);
        assertThat(calendar.elapsed(at, at.plusSeconds(seconds)).toSeconds())
                .isEqualTo(new SecondBySecond(calendar).elapsed(at, at.plusSeconds(seconds)));
    }

    @Property(tries = 150, seed = "2")
    void dueIsWhatTheOracleFinds(
            @ForAll("calendars") BusinessCalendar calendar,
            @ForAll("moments") Instant from,
            @ForAll @LongRange(min = 1, max = 20_000) long seconds) {
        Instant at = nearAChange(calendar, from);
        assertThat(calendar.due(at, Duration.ofSeconds(seconds)))
                .isEqualTo(new SecondBySecond(calendar).due(at, seconds));
    }

    @Property(tries = 2000, seed = "3")
    void dueIsTheInverseOfElapsed(
            @ForAll("calendars") BusinessCalendar calendar,
            @ForAll("moments") Instant from,
            @ForAll @LongRange(min = 1, max = 5_000_000) long seconds) {
        Instant due = calendar.due(from, Duration.ofSeconds(seconds));
        assertThat(calendar.elapsed(from, due).toSeconds()).isEqualTo(seconds);
        assertThat(calendar.elapsed(from, due.minusSeconds(1)).toSeconds())
                .as("the earliest instant at which the time has passed")
                .isEqualTo(seconds - 1);
    }

    @Property(tries = 2000, seed = "4")
    void moreTimeIsNeverDueEarlier(
            @ForAll("calendars") BusinessCalendar calendar,
            @ForAll("moments") Instant from,
            @ForAll @LongRange(min = 1, max = 5_000_000) long one,
            @ForAll @LongRange(max = 100_000) long more) {
        Instant due = calendar.due(from, Duration.ofSeconds(one));
        assertThat(calendar.due(from, Duration.ofSeconds(one + more))).isAfterOrEqualTo(due);
        assertThat(calendar.due(from.plusSeconds(more), Duration.ofSeconds(one)))
                .isAfterOrEqualTo(due);
    }

    @Property(tries = 2000, seed = "5")
    void splittingAnIntervalChangesNothing(
            @ForAll("calendars") BusinessCalendar calendar,
            @ForAll("moments") Instant from,
            @ForAll @LongRange(max = 50_000_000) long first,
            @ForAll @LongRange(max = 50_000_000) long second) {
        Instant middle = from.plusSeconds(first);
        Instant to = middle.plusSeconds(second);
        assertThat(calendar.elapsed(from, middle).plus(calendar.elapsed(middle, to)))
                .isEqualTo(calendar.elapsed(from, to));
    }

    @Property(tries = 1000, seed = "6")
    void pausesCommute(
            @ForAll("calendars") BusinessCalendar calendar,
            @ForAll("moments") Instant from,
            @ForAll("gaps") List<Long> gaps,
            @ForAll @LongRange(min = 1, max = 500_000) long seconds) {
        List<Pause> pauses = IntStream.range(0, gaps.size() / 2)
                .mapToObj(i -> pause(from.plusSeconds(gaps.get(2 * i)), gaps.get(2 * i + 1)))
                .toList();
        List<Pause> reversed = pauses.stream()
                .sorted((one, other) -> other.from().compareTo(one.from()))
                .toList();
        Duration time = Duration.ofSeconds(seconds);
        assertThat(calendar.due(from, time, pauses)).isEqualTo(calendar.due(from, time, reversed));
        Instant due = calendar.due(from, time, pauses);
        assertThat(calendar.elapsed(from, due, pauses)).isEqualTo(time);
    }

    private static Pause pause(Instant from, long seconds) {
        return new Pause(from, from.plusSeconds(seconds));
    }

    /** Half a day around the next change of the clocks, in zones that have one. */
    private static Instant nearAChange(BusinessCalendar calendar, Instant from) {
        var next = calendar.zone().getRules().nextTransition(from);
        boolean near = next != null
                && from.getEpochSecond() % 2 == 0
                && next.getInstant().isBefore(END);
        return near ? next.getInstant().minusSeconds(from.getEpochSecond() % 43_200) : from;
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.longs()
                .between(START.getEpochSecond(), END.getEpochSecond())
                .map(Instant::ofEpochSecond);
    }

    @Provide
    Arbitrary<List<Long>> gaps() {
        return Arbitraries.longs().between(0, 300_000).list().ofMinSize(2).ofMaxSize(8);
    }

    @Provide
    Arbitrary<BusinessCalendar> calendars() {
        return Combinators.combine(Arbitraries.of(ZONES), weeks(), holidays(), specialDays())
                .as((zone, week, holidays, special) -> new BusinessCalendar(
                        "random",
                        1,
                        ZoneId.of(zone),
                        week,
                        holidays,
                        Set.of(MonthDay.of(2, 29), MonthDay.of(12, 25)),
                        special));
    }

    /** On Wednesdays there are open hours in any case: a calendar without any is refused elsewhere. */
    private static Arbitrary<Map<DayOfWeek, List<Segment>>> weeks() {
        return hours().list().ofSize(7).map(days -> {
            var week = new EnumMap<DayOfWeek, List<Segment>>(DayOfWeek.class);
            Stream.of(DayOfWeek.values()).forEach(day -> week.put(day, days.get(day.getValue() - 1)));
            week.computeIfPresent(
                    DayOfWeek.WEDNESDAY, (day, open) -> open.isEmpty() ? List.of(Segment.of("00:30", "23:00")) : open);
            return week;
        });
    }

    /** None, the whole day, or some segments between random times, also at night. */
    private static Arbitrary<List<Segment>> hours() {
        return Arbitraries.oneOf(
                Arbitraries.just(List.of()),
                Arbitraries.just(List.of(Segment.WHOLE_DAY)),
                Arbitraries.integers()
                        .between(0, 86_399)
                        .set()
                        .ofMinSize(2)
                        .ofMaxSize(6)
                        .map(BusinessTimePropertiesTest::segments));
    }

    private static List<Segment> segments(Set<Integer> bounds) {
        List<LocalTime> times =
                bounds.stream().sorted().map(LocalTime::ofSecondOfDay).toList();
        return IntStream.range(0, times.size() / 2)
                .mapToObj(i -> new Segment(times.get(2 * i), times.get(2 * i + 1)))
                .toList();
    }

    private static Arbitrary<Set<LocalDate>> holidays() {
        return dates().set().ofMaxSize(40).map(HashSet::new);
    }

    private static Arbitrary<Map<LocalDate, List<Segment>>> specialDays() {
        return Arbitraries.maps(dates(), hours()).ofMaxSize(20);
    }

    private static Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(START.getEpochSecond(), END.getEpochSecond())
                .map(second -> LocalDate.ofInstant(Instant.ofEpochSecond(second), ZoneOffset.UTC));
    }
}
