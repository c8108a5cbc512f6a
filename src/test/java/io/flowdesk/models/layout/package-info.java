/** What makes a diagram fit to be printed, as plain geometry. */
@NullMarked
package io.flowdesk.models.layout;

import org.jspecify.annotations.NullMarked;
