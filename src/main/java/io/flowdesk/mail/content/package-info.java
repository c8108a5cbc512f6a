/** From the bytes of a mail to what they say. Pure computation; nothing of the sender's is trusted. */
@NullMarked
package io.flowdesk.mail.content;

import org.jspecify.annotations.NullMarked;
