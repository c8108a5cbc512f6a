/** What differs between two versions of a model, in words that an analyst knows from Modeler. */
@NullMarked
package io.flowdesk.process.comparison;

import org.jspecify.annotations.NullMarked;
