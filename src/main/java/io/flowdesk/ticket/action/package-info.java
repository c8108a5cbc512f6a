/** What agents and requesters can do with a ticket, as data. */
@NullMarked
@NamedInterface("action")
package io.flowdesk.ticket.action;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
