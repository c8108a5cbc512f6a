/** A mail becomes a ticket or a message of one. */
@NullMarked
package io.flowdesk.mail.landing;

import org.jspecify.annotations.NullMarked;
