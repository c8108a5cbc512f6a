/** The doctor's checks of what people find in their task lists. */
@NullMarked
package io.flowdesk.process.doctor.task;

import org.jspecify.annotations.NullMarked;
