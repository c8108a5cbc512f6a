/** What each of our forms means for the ticket. */
@NullMarked
package io.flowdesk.process.answers;

import org.jspecify.annotations.NullMarked;
