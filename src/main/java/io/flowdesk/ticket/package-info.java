/** The ticket: its state, its conversation, its links and its audit. No engine, no web, no mail. */
@NullMarked
@ApplicationModule(displayName = "Ticket")
package io.flowdesk.ticket;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
