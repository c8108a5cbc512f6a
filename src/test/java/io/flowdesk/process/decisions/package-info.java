@NullMarked
package io.flowdesk.process.decisions;

import org.jspecify.annotations.NullMarked;
