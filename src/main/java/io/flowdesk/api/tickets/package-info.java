/** Opening, reading and finding tickets. */
@NullMarked
package io.flowdesk.api.tickets;

import org.jspecify.annotations.NullMarked;
