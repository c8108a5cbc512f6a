package io.flowdesk.sla.ical;

import io.flowdesk.platform.InvalidInput;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Summary;

/** Reads the all-day events of an iCalendar file (RFC 5545), those that repeat included. */
public final class IcalHolidays {

    private static final String FIELD = "calendar";
    private static final int MOST_CHARACTERS = 1_000_000;

    private IcalHolidays() {}

    /**
     * By date; {@code until} is not included. What has a time of day is an appointment, no holiday.
     *
     * @throws InvalidInput when the text is no calendar, or too long
     */
    public static List<Holiday> between(LocalDate from, LocalDate until, String text) {
        return parse(text).<VEvent>getComponents(Component.VEVENT).stream()
                .filter(IcalHolidays::isAllDay)
                .flatMap(event -> days(event, from, until))
                .distinct()
                .sorted(Comparator.comparing(Holiday::date).thenComparing(Holiday::name))
                .toList();
    }

    private static Calendar parse(String text) {
        if (text.length() > MOST_CHARACTERS) {
            throw new InvalidInput(FIELD, "must not be longer than %d characters".formatted(MOST_CHARACTERS));
        }
        try {
            return new CalendarBuilder().build(new StringReader(text));
        } catch (IOException | ParserException | IllegalArgumentException unreadable) {
            throw new InvalidInput(FIELD, "is no iCalendar file: " + unreadable.getMessage());
        }
    }

    private static boolean isAllDay(VEvent event) {
        return Optional.ofNullable(event.getDateTimeStart())
                        .map(DtStart::getDate)
                        .orElse(null)
                instanceof LocalDate;
    }

    private static Stream<Holiday> days(VEvent event, LocalDate from, LocalDate until) {
        String name =
                Optional.ofNullable(event.getSummary()).map(Summary::getValue).orElse("");
        return event.<Temporal>calculateRecurrenceSet(new Period<>(from, until)).stream()
                .flatMap(IcalHolidays::dates)
                .filter(date -> !date.isBefore(from) && date.isBefore(until))
                .map(date -> new Holiday(date, name));
    }

    /** An event without an end is one day (RFC 5545, 3.6.1). */
    private static Stream<LocalDate> dates(Period<Temporal> period) {
        LocalDate first = LocalDate.from(period.getStart());
        LocalDate end = LocalDate.from(period.getEnd());
        return first.datesUntil(end.isAfter(first) ? end : first.plusDays(1));
    }
}
