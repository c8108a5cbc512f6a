/** The SLA in sentences. */
@NullMarked
@NamedInterface("explain")
package io.flowdesk.sla.explain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
