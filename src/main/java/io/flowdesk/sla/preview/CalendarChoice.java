package io.flowdesk.sla.preview;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import io.flowdesk.sla.BusinessCalendar;
import io.flowdesk.sla.CalendarSpec;
import io.flowdesk.sla.Calendars;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import java.util.function.Function;

/** A calendar that is in force, in JSON its key, or one that is given, in JSON a {@link CalendarSpec}. */
@Schema(oneOf = {String.class, CalendarSpec.class})
public final class CalendarChoice {

    private final Function<Calendars, Optional<BusinessCalendar>> choice;

    private CalendarChoice(Function<Calendars, Optional<BusinessCalendar>> choice) {
        this.choice = choice;
    }

    /** The newest version of a calendar. */
    @JsonCreator(mode = Mode.DELEGATING)
    public static CalendarChoice withKey(String key) {
        return new CalendarChoice(calendars -> calendars.withKey(key));
    }

    /** A calendar that need not exist. */
    @JsonCreator(mode = Mode.DELEGATING)
    public static CalendarChoice given(CalendarSpec spec) {
        return new CalendarChoice(calendars -> Optional.of(spec.toCalendar("preview", 1)));
    }

    /** Empty if there is no calendar of that key; throws InvalidInput if the given one is wrong. */
    Optional<BusinessCalendar> among(Calendars calendars) {
        return choice.apply(calendars);
    }
}
