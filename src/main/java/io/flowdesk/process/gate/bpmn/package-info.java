/** What a process may consist of. */
@NullMarked
package io.flowdesk.process.gate.bpmn;

import org.jspecify.annotations.NullMarked;
