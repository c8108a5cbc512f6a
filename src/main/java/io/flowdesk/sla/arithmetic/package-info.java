/** Counting open seconds: of a day, of local time, of real time. Knows numbers and zones, no calendar of ours. */
@NullMarked
package io.flowdesk.sla.arithmetic;

import org.jspecify.annotations.NullMarked;
