/** Which ticket a mail belongs to, and whether its sender is who he says. */
@NullMarked
package io.flowdesk.mail.origin;

import org.jspecify.annotations.NullMarked;
