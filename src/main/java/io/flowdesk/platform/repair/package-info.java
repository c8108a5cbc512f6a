/** Repairs what the doctor finds, as far as that is safe; every module adds how. */
@NamedInterface("repair")
@NullMarked
package io.flowdesk.platform.repair;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
