/** The content of files, of whatever module: written and read piece by piece, in the database or in a directory. */
@NullMarked
@NamedInterface("files")
package io.flowdesk.platform.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
