package io.flowdesk.sla.explain;

import io.flowdesk.sla.BusinessCalendar;
import io.flowdesk.sla.CalendarVersions;
import io.flowdesk.sla.clock.Entry;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Tells the ledger of a ticket as a story, a sentence for each row, in the local time of its calendar. */
@Component
public class Story {

    private final CalendarVersions calendars;

    Story(CalendarVersions calendars) {
        this.calendars = calendars;
    }

    /** In the order of the entries. */
    public List<String> of(List<Entry> ledger) {
        return ledger.stream().map(this::sentence).toList();
    }

    private String sentence(Entry entry) {
        BusinessCalendar calendar = calendars.inVersion(entry.calendar(), entry.calendarVersion());
        LocalText text = new LocalText(calendar.zone());
        return "%s %s %s."
                .formatted(text.of(entry.at()), entry.clock().words(), new Telling(entry, calendar, text).told());
    }

    private record Telling(Entry entry, BusinessCalendar calendar, LocalText text) {

        String told() {
            return switch (entry.entry()) {
                case STARTED -> "started, target %s, calendar %s%s".formatted(target(), calendar, due());
                case PAUSED -> "paused%s, %s of %s used".formatted(because(), consumed(), target());
                case RESUMED -> "resumed, %s of %s used%s".formatted(consumed(), target(), due());
                case REOPENED -> "reopened, %s of %s used before%s".formatted(consumed(), target(), due());
                case TARGET_CHANGED ->
                    "target changed to %s by %s%s, calendar %s, %s used%s"
                            .formatted(target(), entry.actor(), because(), calendar, consumed(), due());
                case MILESTONE_REACHED -> "reached %d %% of %s".formatted(entry.percent(), target());
                case BREACHED -> "breached its target of %s%s".formatted(target(), because());
                case BREACHED_BY_CHANGE -> "breached by the change that %s made%s".formatted(entry.actor(), because());
                case MET -> "met after %s of %s%s".formatted(consumed(), target(), isLate() ? ", too late" : "");
                case STOPPED -> "stopped after %s%s".formatted(consumed(), because());
            };
        }

        private boolean isLate() {
            return entry.consumedSeconds() > entry.targetSeconds();
        }

        private String target() {
            return text.of(Duration.ofSeconds(entry.targetSeconds()));
        }

        private String consumed() {
            return text.of(Duration.ofSeconds(entry.consumedSeconds()));
        }

        private String because() {
            return entry.reason() == null ? "" : " (" + entry.reason() + ")";
        }

        private String due() {
            return entry.dueAt() == null ? "" : ", due " + text.of(Objects.requireNonNull(entry.dueAt()));
        }
    }
}
