/** The decision tables behind the ports of ticket and notification. */
@NullMarked
package io.flowdesk.process.decisions;

import org.jspecify.annotations.NullMarked;
