/** Agents, teams, roles, permissions and the desk file that names them. */
@NullMarked
@ApplicationModule(displayName = "Identity")
package io.flowdesk.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
