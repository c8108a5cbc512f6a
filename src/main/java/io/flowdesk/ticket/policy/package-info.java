/** Decisions that analysts make in DMN tables; implemented by the process module. */
@NullMarked
@NamedInterface("policy")
package io.flowdesk.ticket.policy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
