/** What a decision may consist of. */
@NullMarked
package io.flowdesk.process.gate.dmn;

import org.jspecify.annotations.NullMarked;
