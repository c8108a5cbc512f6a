package io.flowdesk.sla;

import static java.util.Comparator.comparing;

import io.flowdesk.sla.arithmetic.OpenTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Pauses in the time of a calendar, brought in order and merged where they overlap. */
final class Pauses {

    private final BusinessCalendar calendar;
    private final Deque<Gap> gaps = new ArrayDeque<>();

    Pauses(BusinessCalendar calendar, List<Pause> pauses) {
        this.calendar = calendar;
        pauses.stream().map(Gap::of).sorted(comparing(Gap::from)).forEach(this::merge);
    }

    private void merge(Gap gap) {
        var last = gaps.peekLast();
        if (last == null || gap.from().isAfter(last.to())) {
            gaps.add(gap);
        } else {
            gaps.removeLast();
            gaps.add(new Gap(last.from(), later(last.to(), gap.to())));
        }
    }

    Instant due(Instant from, Duration businessTime) {
        var start = from;
        var left = Duration.ofSeconds(businessTime.toSeconds());
        for (var gap : gaps) {
            var before = calendar.elapsed(start, later(start, gap.from()));
            if (left.compareTo(before) <= 0) {
                break;
            }
            left = left.minus(before);
            start = later(start, gap.to());
        }
        return calendar.due(start, left);
    }

    /** The business time between the instants that pauses take up. */
    Duration businessTime(Instant from, Instant to) {
        return gaps.stream()
                .map(gap -> calendar.elapsed(later(from, gap.from()), earlier(to, gap.to())))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** A pause as far as calendars know the time. */
    private record Gap(Instant from, Instant to) {

        static Gap of(Pause pause) {
            return new Gap(known(pause.from()), pause.to() == null ? OpenTime.END : known(pause.to()));
        }

        private static Instant known(Instant instant) {
            return earlier(later(instant, OpenTime.START), OpenTime.END);
        }
    }
}
