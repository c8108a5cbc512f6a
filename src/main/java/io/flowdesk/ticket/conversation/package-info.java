/** Messages and their attachments. */
@NullMarked
@NamedInterface("conversation")
package io.flowdesk.ticket.conversation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
