/** Tickets to play with, in the embedded demo only. */
@NullMarked
package io.flowdesk.intake.demo;

import org.jspecify.annotations.NullMarked;
