/** From us to the engine: the only code that calls its services on behalf of the other modules. */
@NullMarked
package io.flowdesk.process.adapter;

import org.jspecify.annotations.NullMarked;
