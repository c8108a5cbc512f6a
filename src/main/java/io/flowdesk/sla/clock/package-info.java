/** The clocks of a ticket: a ledger that is the truth, and one row per clock that projects it. */
@NullMarked
@NamedInterface("clock")
package io.flowdesk.sla.clock;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
