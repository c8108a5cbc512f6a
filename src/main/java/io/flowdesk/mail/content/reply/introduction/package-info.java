/** The lines of a text, and those among them that introduce what is quoted. */
@NullMarked
package io.flowdesk.mail.content.reply.introduction;

import org.jspecify.annotations.NullMarked;
