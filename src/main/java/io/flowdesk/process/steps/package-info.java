/** The building blocks that service and business rule tasks call: each reads ids, calls one use case, writes flags. */
@NullMarked
package io.flowdesk.process.steps;

import org.jspecify.annotations.NullMarked;
