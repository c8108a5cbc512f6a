/** The building blocks that an analyst finds in Camunda Modeler, compared with what Java offers and models use. */
@NullMarked
package io.flowdesk.models.templates;

import org.jspecify.annotations.NullMarked;
