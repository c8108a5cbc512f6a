/** From what happened to what each person reads. */
@NullMarked
package io.flowdesk.notification.telling;

import org.jspecify.annotations.NullMarked;
