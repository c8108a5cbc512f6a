/** Who is named in a header, beyond doubt. */
@NullMarked
package io.flowdesk.mail.content.address;

import org.jspecify.annotations.NullMarked;
