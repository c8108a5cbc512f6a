/** From any channel to a ticket: what was sent is checked, the requester is found or created, the ticket is opened. */
@NullMarked
@ApplicationModule(displayName = "Intake")
package io.flowdesk.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
