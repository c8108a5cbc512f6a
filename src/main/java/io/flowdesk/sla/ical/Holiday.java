package io.flowdesk.sla.ical;

import java.time.LocalDate;

/** A whole day off, with the name that the calendar gives it. */
public record Holiday(LocalDate date, String name) {}
