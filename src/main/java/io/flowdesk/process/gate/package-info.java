/** The analyst's gate: what may be deployed, whoever does it. */
@NullMarked
package io.flowdesk.process.gate;

import org.jspecify.annotations.NullMarked;
