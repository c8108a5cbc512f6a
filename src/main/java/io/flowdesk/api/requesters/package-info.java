/** The people who ask. */
@NullMarked
package io.flowdesk.api.requesters;

import org.jspecify.annotations.NullMarked;
