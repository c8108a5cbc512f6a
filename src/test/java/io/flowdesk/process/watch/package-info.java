/** The process that watches the SLA of a ticket, played on the running engine with the clock moved. */
@NullMarked
package io.flowdesk.process.watch;

import org.jspecify.annotations.NullMarked;
