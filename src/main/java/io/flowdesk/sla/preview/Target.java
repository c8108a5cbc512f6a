package io.flowdesk.sla.preview;

import io.flowdesk.sla.BusinessCalendar;
import io.flowdesk.sla.Pause;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What is asked for, and the field of the request that asks for it. */
sealed interface Target {

    String field();

    /** When it is due, or the end of the interval to measure. */
    Instant end(BusinessCalendar calendar, Instant from, List<Pause> pauses);

    record Seconds(long seconds) implements Target {

        @Override
        public String field() {
            return "seconds";
        }

        @Override
        public Instant end(BusinessCalendar calendar, Instant from, List<Pause> pauses) {
            return calendar.due(from, Duration.ofSeconds(seconds), pauses);
        }
    }

    record Days(int days) implements Target {

        @Override
        public String field() {
            return "days";
        }

        @Override
        public Instant end(BusinessCalendar calendar, Instant from, List<Pause> pauses) {
            return calendar.dueInDays(from, days, pauses);
        }
    }

    record Until(Instant to) implements Target {

        @Override
        public String field() {
            return "to";
        }

        @Override
        public Instant end(BusinessCalendar calendar, Instant from, List<Pause> pauses) {
            return to;
        }
    }
}
