/** Holidays from calendars that others publish. */
@NullMarked
@NamedInterface("ical")
package io.flowdesk.sla.ical;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
