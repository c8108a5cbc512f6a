package io.flowdesk.sla.preview;

import io.flowdesk.platform.InputErrors;
import io.flowdesk.platform.InvalidInput;
import io.flowdesk.sla.BusinessCalendar;
import io.flowdesk.sla.Calendars;
import io.flowdesk.sla.Pause;
import io.flowdesk.sla.preview.Target.Days;
import io.flowdesk.sla.preview.Target.Seconds;
import io.flowdesk.sla.preview.Target.Until;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a question of one request, with an error for every field that is wrong. */
final class QuestionReader {

    private static final int MOST_PAUSES = 1_000;

    private final InputErrors errors = new InputErrors();
    private final Calendars calendars;

    QuestionReader(Calendars calendars) {
        this.calendars = calendars;
    }

    Question read(PreviewRequest request) {
        var from = instant("from", request.from());
        var target = target(request);
        var pauses = pauses(request.pauses());
        var calendar = calendar(request.calendar(), from);
        errors.refuse();
        return new Question(calendar.orElseThrow(), from.orElseThrow(), target.orElseThrow(), pauses);
    }

    private Optional<Instant> instant(String field, @Nullable Instant instant) {
        if (instant == null || !BusinessCalendar.reaches(instant)) {
            errors.add(field, "must be an instant from 1970 to 2199 such as 2026-11-23T09:00:00Z");
            return Optional.empty();
        }
        return Optional.of(instant);
    }

    private Optional<Target> target(PreviewRequest request) {
        var given = Stream.of(request.seconds(), request.days(), request.to()).filter(Objects::nonNull);
        if (given.count() != 1) {
            errors.add("seconds", "exactly one of seconds, days and to must be given");
            return Optional.empty();
        }
        if (request.to() != null) {
            return instant("to", request.to()).map(Until::new);
        }
        return request.seconds() != null
                ? notNegative("seconds", request.seconds()).map(Seconds::new)
                : notNegative("days", request.days()).map(Days::new);
    }

    private <N extends Number> Optional<N> notNegative(String field, @Nullable N number) {
        if (number != null && number.longValue() >= 0) {
            return Optional.of(number);
        }
        errors.add(field, "must not be negative");
        return Optional.empty();
    }

    private Optional<BusinessCalendar> calendar(@Nullable CalendarChoice choice, Optional<Instant> from) {
        try {
            var calendar = choice == null ? Optional.<BusinessCalendar>empty() : choice.among(calendars);
            if (calendar.isEmpty()) {
                errors.add("calendar", "must be the key of a known calendar, or a calendar");
            }
            calendar.ifPresent(known -> from.ifPresent(known::validatedAt));
            return calendar;
        } catch (InvalidInput e) {
            errors.addAll(e.within("calendar"));
            return Optional.empty();
        }
    }

    private List<Pause> pauses(@Nullable List<? extends @Nullable List<@Nullable Instant>> pauses) {
        if (pauses == null) {
            return List.of();
        }
        if (pauses.size() > MOST_PAUSES) {
            errors.add("pauses", "must not be more than " + MOST_PAUSES);
            return List.of();
        }
        return IntStream.range(0, pauses.size())
                .mapToObj(i -> pause("pauses[" + i + "]", pauses.get(i)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Pause> pause(String field, @Nullable List<@Nullable Instant> pair) {
        if (pair == null || pair.size() != 2 || pair.get(0) == null) {
            errors.add(field, "must be two instants, the second one null while the pause lasts");
            return Optional.empty();
        }
        return pause(field, pair.get(0), pair.get(1));
    }

    private Optional<Pause> pause(String field, Instant from, @Nullable Instant to) {
        if (to == null) {
            return instant(field, from).map(Pause::since);
        }
        if (to.isBefore(from)) {
            errors.add(field, "must not end before it begins");
            return Optional.empty();
        }
        return instant(field, from).flatMap(since -> instant(field, to).map(end -> new Pause(since, end)));
    }
}
