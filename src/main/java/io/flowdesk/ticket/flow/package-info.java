/** What the steps of the processes do to a ticket; called by the process module with ids and flags. */
@NullMarked
@NamedInterface("flow")
package io.flowdesk.ticket.flow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
