@NullMarked
package io.flowdesk.notification.telling;

import org.jspecify.annotations.NullMarked;
