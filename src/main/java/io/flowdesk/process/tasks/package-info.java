/** From the engine to us: what happens when a task appears, is claimed or is completed, in Tasklist or by our own calls. */
@NullMarked
package io.flowdesk.process.tasks;

import org.jspecify.annotations.NullMarked;
