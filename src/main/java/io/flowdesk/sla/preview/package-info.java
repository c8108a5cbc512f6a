/** Answers what a calendar would make of an interval, with the reasons; changes nothing. */
@NamedInterface("preview")
@NullMarked
package io.flowdesk.sla.preview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
