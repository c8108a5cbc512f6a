/** Tickets that live through the use cases, in a time of their own, for SQL to multiply. */
@NullMarked
package io.flowdesk.bench.fill.template;

import org.jspecify.annotations.NullMarked;
