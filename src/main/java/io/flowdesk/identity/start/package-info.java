/** What happens once, when the application starts on an empty database: it gets a desk and people who can sign in. */
@NullMarked
package io.flowdesk.identity.start;

import org.jspecify.annotations.NullMarked;
