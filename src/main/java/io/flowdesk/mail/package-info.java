/** Mail: what comes in by IMAP, what leaves by SMTP, and how both find their ticket. */
@ApplicationModule(displayName = "Mail")
@NullMarked
package io.flowdesk.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
