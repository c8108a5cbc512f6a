/** The same people with nothing but a mail program: they reach the desk by SMTP, and read what it wrote by IMAP. */
@NullMarked
package io.flowdesk.story.stage.mail;

import org.jspecify.annotations.NullMarked;
