@NullMarked
package io.flowdesk.platform.postgres;

import org.jspecify.annotations.NullMarked;
