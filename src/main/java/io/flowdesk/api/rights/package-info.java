/** What a caller may do that does not depend on a ticket. */
@NullMarked
package io.flowdesk.api.rights;

import org.jspecify.annotations.NullMarked;
