/** The tree of parts that a mail is, within limits. */
@NullMarked
package io.flowdesk.mail.content.mime;

import org.jspecify.annotations.NullMarked;
