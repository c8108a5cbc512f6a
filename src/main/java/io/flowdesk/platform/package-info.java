/** What every module stands on: database, schema, clock, settings and start-up. */
@ApplicationModule(displayName = "Platform")
@NullMarked
package io.flowdesk.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
