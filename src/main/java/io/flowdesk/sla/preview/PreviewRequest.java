package io.flowdesk.sla.preview;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question as it is sent; nothing is checked yet. Exactly one of seconds, days and to is wanted.
 *
 * @param seconds of business time after which something is due
 * @param days business days after which something is due
 * @param to end of the interval to measure
 * @param pauses pairs of from and to; a pause whose end is null lasts
 */
public record PreviewRequest(
        @Nullable CalendarChoice calendar,
        @Nullable Instant from,
        @Nullable Long seconds,
        @Nullable Integer days,
        @Nullable Instant to,
        @Nullable List<List<Instant>> pauses) {}
