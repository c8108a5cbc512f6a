/** The processes, executed by the engine in the whole application. */
@NullMarked
package io.flowdesk.process.lifecycle;

import org.jspecify.annotations.NullMarked;
