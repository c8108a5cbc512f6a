/** HTML of strangers: made safe, and read as text, in bounded time. */
@NullMarked
package io.flowdesk.mail.content.html;

import org.jspecify.annotations.NullMarked;
