/** The REST API: JSON in, JSON out, problems as RFC 9457 says. */
@NullMarked
@ApplicationModule(displayName = "REST API")
package io.flowdesk.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
