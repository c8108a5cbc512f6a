/** Sends what waits in the outbox, by threads of its own, and keeps what became of it. */
@NullMarked
package io.flowdesk.mail.sending;

import org.jspecify.annotations.NullMarked;
