/** The mails as they came, and what became of each; nothing is ever deleted here. */
@NullMarked
package io.flowdesk.mail.store;

import org.jspecify.annotations.NullMarked;
