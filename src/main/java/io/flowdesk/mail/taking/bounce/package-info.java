/** Mails of ours that did not arrive, as other servers tell. */
@NullMarked
package io.flowdesk.mail.taking.bounce;

import org.jspecify.annotations.NullMarked;
