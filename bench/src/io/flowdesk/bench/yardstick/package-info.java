/** What the database and the engine do alone, on the same machine in the same run. */
@NullMarked
package io.flowdesk.bench.yardstick;

import org.jspecify.annotations.NullMarked;
