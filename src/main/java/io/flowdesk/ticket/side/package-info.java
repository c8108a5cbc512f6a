/** Work beside the main path: sub-tasks, calls, reviews, links and the work log. */
@NullMarked
@NamedInterface("side")
package io.flowdesk.ticket.side;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
