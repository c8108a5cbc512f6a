/** What is new in a reply, and what repeats or signs. */
@NullMarked
package io.flowdesk.mail.content.reply;

import org.jspecify.annotations.NullMarked;
