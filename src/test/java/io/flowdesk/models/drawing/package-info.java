/** A BPMN diagram as plain geometry, in pixels of the diagram interchange. */
@NullMarked
package io.flowdesk.models.drawing;

import org.jspecify.annotations.NullMarked;
