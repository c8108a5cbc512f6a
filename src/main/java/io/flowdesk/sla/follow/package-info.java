/** The clocks follow the ticket: what each should do is derived from how the ticket stands, never commanded. */
@NullMarked
@NamedInterface("follow")
package io.flowdesk.sla.follow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
