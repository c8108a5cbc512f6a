/** How the engine's side of what the doctor finds is set right, by the engine's own means. */
@NullMarked
package io.flowdesk.process.repair;

import org.jspecify.annotations.NullMarked;
