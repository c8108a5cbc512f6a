package io.flowdesk.api.json;

import io.flowdesk.platform.InvalidInput;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Instants as callers write them. */
public final class Instants {

    private Instants() {}

    /** With {@code Z} or an offset, between the years 1900 and 2199, cut to microseconds. */
    public static Instant read(String field, String text) {
        try {
            OffsetDateTime at = OffsetDateTime.parse(text.strip()).withOffsetSameInstant(ZoneOffset.UTC);
            if (at.getYear() >= 1900 && at.getYear() < 2200) {
                return at.toInstant().truncatedTo(ChronoUnit.MICROS);
            }
        } catch (DateTimeException noInstant) {
            // Refused below, like one that is too far away.
        }
        throw new InvalidInput(
                field, "This is an instant between the years 1900 and 2199, such as 2026-05-31T09:00:00Z.");
    }
}
