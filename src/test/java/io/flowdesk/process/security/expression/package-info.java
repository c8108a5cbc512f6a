@NullMarked
package io.flowdesk.process.security.expression;

import org.jspecify.annotations.NullMarked;
