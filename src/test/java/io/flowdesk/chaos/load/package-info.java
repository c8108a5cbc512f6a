/** The outside: people and programs who use a desk, and remember what it has acknowledged. */
@NullMarked
package io.flowdesk.chaos.load;

import org.jspecify.annotations.NullMarked;
