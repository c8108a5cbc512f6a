/** What all changing calls have in common: they can be repeated, and made to depend on what the caller saw. */
@NullMarked
package io.flowdesk.api.calls;

import org.jspecify.annotations.NullMarked;
