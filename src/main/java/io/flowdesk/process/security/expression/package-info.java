/** What expressions and scripts can reach while they run; what a model may contain is decided by the gate before. */
@NullMarked
package io.flowdesk.process.security.expression;

import org.jspecify.annotations.NullMarked;
