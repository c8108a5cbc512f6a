/** What waits to leave the house. */
@NullMarked
package io.flowdesk.notification.outbox;

import org.jspecify.annotations.NullMarked;
