/** The audit trail, complete enough to compute every report. */
@NullMarked
@NamedInterface("audit")
package io.flowdesk.ticket.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
