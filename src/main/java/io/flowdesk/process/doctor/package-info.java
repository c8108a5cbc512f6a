/** What must hold between tickets and the engine. */
@NullMarked
package io.flowdesk.process.doctor;

import org.jspecify.annotations.NullMarked;
