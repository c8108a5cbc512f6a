/** Guessing passwords is slowed down before anybody looks at them. */
@NullMarked
@NamedInterface("attempts")
package io.flowdesk.platform.attempts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
