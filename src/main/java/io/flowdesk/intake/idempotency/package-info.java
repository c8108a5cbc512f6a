/** A call that is sent twice has its effect once. */
@NullMarked
@NamedInterface("idempotency")
package io.flowdesk.intake.idempotency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
