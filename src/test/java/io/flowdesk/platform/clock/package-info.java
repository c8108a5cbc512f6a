@NullMarked
package io.flowdesk.platform.clock;

import org.jspecify.annotations.NullMarked;
