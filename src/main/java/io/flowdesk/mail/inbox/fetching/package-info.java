/** Which mails of a mailbox are new, and how each is brought onto this machine, or given up. */
@NullMarked
package io.flowdesk.mail.inbox.fetching;

import org.jspecify.annotations.NullMarked;
