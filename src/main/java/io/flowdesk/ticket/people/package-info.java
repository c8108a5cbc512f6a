/** Requesters and collaborators: people without an account. */
@NullMarked
@NamedInterface("people")
package io.flowdesk.ticket.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
