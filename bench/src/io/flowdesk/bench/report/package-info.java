/** The figures, as a page and as data. */
@NullMarked
package io.flowdesk.bench.report;

import org.jspecify.annotations.NullMarked;
