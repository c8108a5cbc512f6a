/** The desk file as text and as a tree of values: reading, checking its form, comparing. */
@NullMarked
package io.flowdesk.identity.desk.format;

import org.jspecify.annotations.NullMarked;
