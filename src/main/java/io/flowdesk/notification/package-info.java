/** Who is told what, in which language, by which channel: the outbox. */
@NullMarked
@ApplicationModule(displayName = "Notification")
package io.flowdesk.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
