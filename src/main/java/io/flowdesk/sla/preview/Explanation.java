package io.flowdesk.sla.preview;

import io.flowdesk.sla.BusinessCalendar;
import io.flowdesk.sla.Pause;
import io.flowdesk.sla.explain.LocalText;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The reasons of an answer, a sentence each, in the order of a story told. */
final class Explanation {

    /** Of each kind; a reader gives up before that. */
    private static final int MOST = 10;

    private final BusinessCalendar calendar;
    private final LocalText text;
    private final List<String> sentences = new ArrayList<>();

    Explanation(BusinessCalendar calendar) {
        this.calendar = calendar;
        this.text = new LocalText(calendar.zone());
        sentences.add("Calendar %s, times local to %s.".formatted(calendar, calendar.zone()));
    }

    Explanation started(Instant from) {
        var when = calendar.isOpen(from)
                ? "within business hours"
                : "outside business hours, which begin " + text.of(calendar.nextOpen(from));
        sentences.add("%s started, %s.".formatted(text.of(from), when));
        return this;
    }

    /** Only the dates whose hours are not those of their day of the week. */
    Explanation daysOff(Instant from, Instant to) {
        if (from.isBefore(to)) {
            list(date(from)
                    .datesUntil(date(to).plusDays(1))
                    .filter(this::isNotAsUsual)
                    .map(this::notAsUsual));
        }
        return this;
    }

    Explanation clockMoves(Instant from, Instant to) {
        var rules = calendar.zone().getRules();
        list(Stream.iterate(
                        rules.nextTransition(from),
                        move -> move != null && move.getInstant().isBefore(to),
                        move -> rules.nextTransition(move.getInstant()))
                .map(this::moved));
        return this;
    }

    Explanation pauses(List<Pause> pauses, Instant from, Instant to) {
        list(pauses.stream().map(pause -> paused(pause, from, to)));
        return this;
    }

    Explanation lastingPause(Instant since, Duration left) {
        sentences.add("%s paused; while the pause lasts nothing is due, and %s of business time remain."
                .formatted(text.of(since), text.of(left)));
        return this;
    }

    Explanation due(Instant due, Duration passed) {
        sentences.add("%s due, after %s of business time.".formatted(text.of(due), text.of(passed)));
        return this;
    }

    Explanation measured(Instant to, Duration passed) {
        sentences.add("%s ended, after %s of business time.".formatted(text.of(to), text.of(passed)));
        return this;
    }

    List<String> sentences() {
        return List.copyOf(sentences);
    }

    private void list(Stream<String> all) {
        var some = all.limit(MOST + 1).toList();
        sentences.addAll(some.size() > MOST ? some.subList(0, MOST) : some);
        if (some.size() > MOST) {
            sentences.add("And so on; more of that kind are not listed.");
        }
    }

    private LocalDate date(Instant instant) {
        return LocalDate.ofInstant(instant, calendar.zone());
    }

    private boolean isNotAsUsual(LocalDate date) {
        return calendar.isHoliday(date) || calendar.specialDays().containsKey(date);
    }

    private String notAsUsual(LocalDate date) {
        var open = calendar.specialDays().getOrDefault(date, List.of()).stream()
                .map(Objects::toString)
                .collect(Collectors.joining(", "));
        return open.isEmpty()
                ? "%s is closed.".formatted(text.of(date))
                : "%s has hours of its own: %s.".formatted(text.of(date), open);
    }

    private String moved(ZoneOffsetTransition move) {
        return "%s the clocks go %s by %s."
                .formatted(
                        text.of(move.getDateTimeBefore()),
                        move.isGap() ? "forward" : "back",
                        text.of(move.getDuration().abs()));
    }

    private String paused(Pause pause, Instant from, Instant to) {
        var without = calendar.elapsed(from, to).minus(calendar.elapsed(from, to, List.of(pause)));
        return "Paused %s to %s: %s of business time do not count."
                .formatted(text.of(pause.from()), text.of(Objects.requireNonNull(pause.to())), text.of(without));
    }
}
