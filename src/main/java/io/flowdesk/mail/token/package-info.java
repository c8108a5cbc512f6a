/** What a mail of ours carries so that an answer to it finds its ticket. */
@NullMarked
package io.flowdesk.mail.token;

import org.jspecify.annotations.NullMarked;
