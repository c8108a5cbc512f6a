/** Who calls: every request signs in by itself, with a password or a token. */
@NullMarked
package io.flowdesk.api.security;

import org.jspecify.annotations.NullMarked;
