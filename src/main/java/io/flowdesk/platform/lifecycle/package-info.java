/** How the parts of the desk that have threads of their own end with it. */
@NamedInterface("lifecycle")
@NullMarked
package io.flowdesk.platform.lifecycle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
