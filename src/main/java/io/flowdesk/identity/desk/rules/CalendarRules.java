package io.flowdesk.identity.desk.rules;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.flowdesk.identity.desk.format.Place;
import io.flowdesk.identity.desk.format.Rule;
import io.flowdesk.platform.InvalidInput;
import io.flowdesk.platform.InvalidInput.FieldError;
import io.flowdesk.sla.CalendarSpec;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;

/** Calendars make sense and are open at some time in the year to come. */
final class CalendarRules implements Rule {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Clock clock;

    CalendarRules(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Stream<FieldError> violations(Place desk) {
        return desk.find("calendars.*").flatMap(this::check);
    }

    private Stream<FieldError> check(Place calendar) {
        try {
            spec(calendar).ifPresent(spec -> spec.toCalendar(calendar.key(), 0).validatedAt(clock.instant()));
            return Stream.empty();
        } catch (InvalidInput e) {
            return e.within(calendar.path()).errors().stream();
        }
    }

    /** Empty where a value has the wrong type, which the schema reports. */
    private static Optional<CalendarSpec> spec(Place calendar) {
        try {
            return Optional.ofNullable(JSON.convertValue(calendar.value(), CalendarSpec.class));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
