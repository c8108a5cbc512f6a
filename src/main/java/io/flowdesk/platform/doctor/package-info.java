/** Examines whether the desk's data are consistent; every module adds what it knows about its own. */
@NamedInterface("doctor")
@NullMarked
package io.flowdesk.platform.doctor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
