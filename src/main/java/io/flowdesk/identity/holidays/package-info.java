/** Holidays of others for the desk file, which a person looks at and confirms. */
@NullMarked
@NamedInterface("holidays")
package io.flowdesk.identity.holidays;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
