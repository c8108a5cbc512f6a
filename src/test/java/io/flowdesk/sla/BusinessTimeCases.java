package io.flowdesk.sla;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The file of cases from other help desks, as it is written. */
record BusinessTimeCases(Map<String, Hours> calendars, List<Case> cases) {

    static BusinessTimeCases in(Path file) throws IOException {
        return JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build()
                .readValue(file.toFile(), BusinessTimeCases.class);
    }

    record Hours(
            String timezone,
            Map<String, List<List<String>>> hours,
            List<String> holidays,
            List<String> recurringHolidays,
            Map<String, ?> breaks,
            Map<String, List<List<String>>> shifts) {

        BusinessCalendar calendar(String key) {
            if (!breaks.isEmpty()) {
                throw new UnsupportedOperationException("no case had breaks when this was written");
            }
            return new CalendarSpec(timezone, hours, holidays, recurringHolidays, shifts).toCalendar(key, 1);
        }
    }

    record Case(
            String id,
            String name,
            String op,
            String calendar,
            Instant start,
            @Nullable Instant end,
            @Nullable Long durationSeconds,
            @Nullable Integer days,
            @Nullable List<List<Instant>> pauses,
            @Nullable Instant expected,
            @Nullable Long expectedSeconds,
            @Nullable Long expectedPausedSeconds,
            @Nullable Boolean expectedBool) {

        Object answer(BusinessCalendar by) {
            return switch (op) {
                case "due" -> by.due(start, duration());
                case "due_with_pauses" -> by.due(start, duration(), paused());
                case "due_business_days" -> by.dueInDays(start, some(days));
                case "due_business_days_with_pauses" -> by.dueInDays(start, some(days), paused());
                case "elapsed" -> by.elapsed(start, some(end)).toSeconds();
                case "next_open" -> by.nextOpen(start);
                case "in_hours" -> by.isOpen(start);
                default -> throw new UnsupportedOperationException(op);
            };
        }

        Object expectation() {
            return expected != null ? expected : expectedSeconds != null ? expectedSeconds : some(expectedBool);
        }

        private Duration duration() {
            return Duration.ofSeconds(some(durationSeconds));
        }

        List<Pause> paused() {
            return some(pauses).stream().map(p -> new Pause(p.get(0), p.get(1))).toList();
        }

        static <T> T some(@Nullable T value) {
            return Objects.requireNonNull(value);
        }
    }
}
