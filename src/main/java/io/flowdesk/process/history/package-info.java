/** What the engine may remember: flags of the flow, never what people wrote. */
@NullMarked
package io.flowdesk.process.history;

import org.jspecify.annotations.NullMarked;
