/** Lists in parts. */
@NullMarked
package io.flowdesk.api.paging;

import org.jspecify.annotations.NullMarked;
