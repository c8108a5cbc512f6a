@NullMarked
package io.flowdesk.platform;

import org.jspecify.annotations.NullMarked;
