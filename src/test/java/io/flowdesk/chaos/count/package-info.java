/** What was acknowledged against what is there. */
@NullMarked
package io.flowdesk.chaos.count;

import org.jspecify.annotations.NullMarked;
