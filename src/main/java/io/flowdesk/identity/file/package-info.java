/** The desk as a file that is put in force as a whole. */
@NullMarked
@NamedInterface("file")
package io.flowdesk.identity.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
