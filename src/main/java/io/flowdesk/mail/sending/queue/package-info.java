/** The mails that wait in the outbox, and whose turn it is. */
@NullMarked
package io.flowdesk.mail.sending.queue;

import org.jspecify.annotations.NullMarked;
