/** Tickets, conversation and audit as they are shown. Only reads. */
@NullMarked
@NamedInterface("view")
package io.flowdesk.ticket.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
