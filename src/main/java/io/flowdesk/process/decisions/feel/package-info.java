/** How expressions of decision tables are evaluated. */
@NullMarked
package io.flowdesk.process.decisions.feel;

import org.jspecify.annotations.NullMarked;
