/** From a letter to a mail: headers, both texts, files. */
@NullMarked
package io.flowdesk.mail.sending.mime;

import org.jspecify.annotations.NullMarked;
