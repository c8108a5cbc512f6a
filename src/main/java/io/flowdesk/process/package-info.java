/** The engine: the only module that talks to it, apart from the plugins of its web applications. */
@NullMarked
@ApplicationModule(displayName = "Process")
package io.flowdesk.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
