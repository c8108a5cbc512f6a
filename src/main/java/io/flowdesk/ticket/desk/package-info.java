/** What agents do: every action on a ticket comes through here. */
@NullMarked
@NamedInterface("desk")
package io.flowdesk.ticket.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
