/** What people read, in their language and their time. */
@NullMarked
package io.flowdesk.notification.letter;

import org.jspecify.annotations.NullMarked;
