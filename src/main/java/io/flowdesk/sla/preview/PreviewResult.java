package io.flowdesk.sla.preview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer.
 *
 * @param dueAt null if an interval was to be measured, or while a pause lasts
 * @param businessSeconds null unless an interval was to be measured
 * @param open whether the start is within business hours
 * @param nextOpen the start if it is open, else the next opening
 * @param explanation sentences in English, times local to the calendar
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PreviewResult(
        @Nullable Instant dueAt,
        @Nullable Long businessSeconds,
        boolean open,
        Instant nextOpen,
        List<String> explanation) {}
