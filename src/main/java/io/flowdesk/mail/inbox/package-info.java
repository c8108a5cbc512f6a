/** Reads the desk's mailbox: whatever lies in it is stored, and only then marked as read. */
@NullMarked
package io.flowdesk.mail.inbox;

import org.jspecify.annotations.NullMarked;
