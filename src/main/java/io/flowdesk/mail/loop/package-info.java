/** What machines write: it is kept, but it never sets anything going. */
@NullMarked
package io.flowdesk.mail.loop;

import org.jspecify.annotations.NullMarked;
