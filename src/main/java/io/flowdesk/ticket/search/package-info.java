/** Finds tickets, and only those that the one who asks may read. */
@NullMarked
@NamedInterface("search")
package io.flowdesk.ticket.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
