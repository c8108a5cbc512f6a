@NullMarked
package io.flowdesk.process.history;

import org.jspecify.annotations.NullMarked;
