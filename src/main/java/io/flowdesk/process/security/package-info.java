/** Who may see and do what in the engine: by team for tasks, by the engine's own authorizations for everything else. */
@NullMarked
package io.flowdesk.process.security;

import org.jspecify.annotations.NullMarked;
