/** Business time: calendars, what is due when, how much has passed. Depends on no other module but platform. */
@ApplicationModule(displayName = "SLA")
@NullMarked
package io.flowdesk.sla;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
