/** Pictures of models, drawn by the viewers that the modelling tools use. */
@NullMarked
package io.flowdesk.models.pictures;

import org.jspecify.annotations.NullMarked;
