/** What an expression of a model may say. */
@NullMarked
package io.flowdesk.process.gate.expression;

import org.jspecify.annotations.NullMarked;
