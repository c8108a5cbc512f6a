@NullMarked
package io.flowdesk.process.gate.bpmn;

import org.jspecify.annotations.NullMarked;
