/** Acting on tickets. */
@NullMarked
package io.flowdesk.api.actions;

import org.jspecify.annotations.NullMarked;
