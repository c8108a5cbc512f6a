/** Lists in parts of the same cost, stable while others change what is listed. */
@NamedInterface("paging")
@NullMarked
package io.flowdesk.platform.paging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
