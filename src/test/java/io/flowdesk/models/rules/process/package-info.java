/** Rules for processes: ids and names, decisions, jobs, what a task refers to, and what must not run. */
@NullMarked
package io.flowdesk.models.rules.process;

import org.jspecify.annotations.NullMarked;
