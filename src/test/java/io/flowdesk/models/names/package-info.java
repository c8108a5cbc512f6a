/** The names that models use, compared with the catalogue in Java. */
@NullMarked
package io.flowdesk.models.names;

import org.jspecify.annotations.NullMarked;
