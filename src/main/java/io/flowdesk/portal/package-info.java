/** Pages for requesters, who have no account: a form for new requests, and one page per request behind a link. */
@NullMarked
@ApplicationModule(displayName = "Portal")
package io.flowdesk.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
