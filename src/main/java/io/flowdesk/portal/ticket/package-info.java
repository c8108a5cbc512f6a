/** The page of one ticket, and what its requester does there. */
@NullMarked
package io.flowdesk.portal.ticket;

import org.jspecify.annotations.NullMarked;
