/** Sets tickets right that somebody has changed behind the desk's back. */
@NullMarked
@NamedInterface("repair")
package io.flowdesk.ticket.repair;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
