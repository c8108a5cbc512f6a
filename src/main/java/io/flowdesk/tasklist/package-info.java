/** What Camunda Tasklist shows of a ticket: the read-only page inside forms. */
@NullMarked
@ApplicationModule(displayName = "Tasklist")
package io.flowdesk.tasklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
