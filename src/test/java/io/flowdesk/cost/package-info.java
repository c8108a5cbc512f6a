/** What the steps of a ticket's life cost in statements, round trips, commits and rows of history. */
@NullMarked
package io.flowdesk.cost;

import org.jspecify.annotations.NullMarked;
