/** Why something is not done with a ticket; the messages are for the person who asked. */
@NullMarked
@NamedInterface("refusal")
package io.flowdesk.ticket.refusal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
