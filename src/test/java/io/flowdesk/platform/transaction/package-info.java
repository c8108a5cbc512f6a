@NullMarked
package io.flowdesk.platform.transaction;

import org.jspecify.annotations.NullMarked;
