/** The desk under disasters: what it has acknowledged is there afterwards, once. */
@NullMarked
package io.flowdesk.chaos;

import org.jspecify.annotations.NullMarked;
