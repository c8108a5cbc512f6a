/** Bytes as text: in the charset that is declared, else in the one they look like. */
@NullMarked
package io.flowdesk.mail.content.charset;

import org.jspecify.annotations.NullMarked;
