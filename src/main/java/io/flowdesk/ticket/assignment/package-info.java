/** Who gets a ticket, and why. */
@NullMarked
@NamedInterface("assignment")
package io.flowdesk.ticket.assignment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
