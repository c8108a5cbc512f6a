/** What time it is: everybody asks the one {@link java.time.Clock} bean, and in the demo it can be advanced. */
@NamedInterface("clock")
@NullMarked
package io.flowdesk.platform.clock;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
