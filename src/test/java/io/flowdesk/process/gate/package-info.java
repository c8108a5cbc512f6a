@NullMarked
package io.flowdesk.process.gate;

import org.jspecify.annotations.NullMarked;
