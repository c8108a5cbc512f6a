/** Whom a rule means, person by person. */
@NullMarked
package io.flowdesk.notification.recipient;

import org.jspecify.annotations.NullMarked;
