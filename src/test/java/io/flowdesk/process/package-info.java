@NullMarked
package io.flowdesk.process;

import org.jspecify.annotations.NullMarked;
