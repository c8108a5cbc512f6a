/** The applications that share a database: which of them live, so that nobody waits for what a dead one had in hand. */
@NamedInterface("node")
@NullMarked
package io.flowdesk.platform.node;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
