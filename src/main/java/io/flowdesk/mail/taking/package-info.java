/** From a stored mail to what it means: a ticket, a message, a note, or a question to a person. */
@NullMarked
package io.flowdesk.mail.taking;

import org.jspecify.annotations.NullMarked;
