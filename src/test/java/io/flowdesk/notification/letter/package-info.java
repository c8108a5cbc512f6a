@NullMarked
package io.flowdesk.notification.letter;

import org.jspecify.annotations.NullMarked;
