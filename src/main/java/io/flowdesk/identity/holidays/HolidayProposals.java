package io.flowdesk.identity.holidays;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.flowdesk.identity.Desks;
import io.flowdesk.identity.file.DeskFile;
import io.flowdesk.platform.InvalidInput;
import io.flowdesk.sla.BusinessCalendar;
import io.flowdesk.sla.ical.Holiday;
import io.flowdesk.sla.ical.IcalHolidays;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/**
 * Shows what the holidays of an iCalendar file would add to a calendar of the desk. Nothing is stored: who agrees
 * imports the desk file that is proposed, as any other.
 */
@Component
public class HolidayProposals {

    private static final int YEARS = 3;
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .build();

    private final DeskFile file;
    private final Desks desks;
    private final Clock clock;

    HolidayProposals(DeskFile file, Desks desks, Clock clock) {
        this.file = file;
        this.desks = desks;
        this.clock = clock;
    }

    /**
     * What was found for today and the next three years.
     *
     * @param added those that the calendar does not have yet
     * @param deskFile the desk file with them; comments are lost in it
     */
    public record Proposal(String calendar, List<Holiday> found, List<Holiday> added, String deskFile) {}

    /**
     * @throws NoSuchElementException when there is no such calendar
     * @throws InvalidInput when the text is no calendar
     */
    public Proposal propose(String key, String ical) {
        BusinessCalendar calendar = calendar(key);
        LocalDate today = LocalDate.ofInstant(clock.instant(), calendar.zone());
        List<Holiday> found = IcalHolidays.between(today, today.plusYears(YEARS), ical);
        List<Holiday> added = found.stream()
                .filter(holiday -> !calendar.isHoliday(holiday.date()))
                .toList();
        return new Proposal(key, found, added, with(key, added));
    }

    private BusinessCalendar calendar(String key) {
        BusinessCalendar calendar = desks.current().calendars().get(key);
        if (calendar == null) {
            throw new NoSuchElementException("There is no calendar " + key + ".");
        }
        return calendar;
    }

    private String with(String key, List<Holiday> added) {
        try {
            ObjectNode desk = (ObjectNode) YAML.readTree(file.export());
            ObjectNode calendar = (ObjectNode) desk.path("calendars").path(key);
            TreeSet<String> dates = new TreeSet<>();
            calendar.path("holidays").forEach(date -> dates.add(date.asText()));
            added.forEach(holiday -> dates.add(holiday.date().toString()));
            ArrayNode holidays = calendar.putArray("holidays");
            dates.forEach(holidays::add);
            return YAML.writeValueAsString(desk);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("The desk file in force is no YAML.", impossible);
        }
    }
}
