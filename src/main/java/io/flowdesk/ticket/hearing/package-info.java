/** What requesters say: new requests, messages in a conversation, and those that come after its end. */
@NullMarked
@NamedInterface("hearing")
package io.flowdesk.ticket.hearing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
