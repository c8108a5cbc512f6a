/** How the engine is set up: who acts in it, what it does on conflicts, and its place in time. */
@NullMarked
package io.flowdesk.process.engine;

import org.jspecify.annotations.NullMarked;
