/** The SLA of tickets: before each commit, the clocks of every ticket that changed follow it. */
@NullMarked
@NamedInterface("sla")
package io.flowdesk.ticket.sla;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
