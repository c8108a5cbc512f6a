/** What people look at in a desk with many tickets, and what it reads. */
@NullMarked
package io.flowdesk.bench.fill.reads;

import org.jspecify.annotations.NullMarked;
