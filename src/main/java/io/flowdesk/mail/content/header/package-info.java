/** What header fields say, however they are encoded. */
@NullMarked
package io.flowdesk.mail.content.header;

import org.jspecify.annotations.NullMarked;
