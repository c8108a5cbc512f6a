/** The desk that is measured: the packaged jar in a JVM of its own, and what it uses. */
@NullMarked
package io.flowdesk.bench.desk;

import org.jspecify.annotations.NullMarked;
