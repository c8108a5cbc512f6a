/** What several use cases, or several nodes, do at the same time: conflicts are retried, seeding takes turns. */
@NamedInterface("transaction")
@NullMarked
package io.flowdesk.platform.transaction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
