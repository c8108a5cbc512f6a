/** What clients do, as scenarios of Gatling, and how long each step took them. */
@NullMarked
package io.flowdesk.bench.load;

import org.jspecify.annotations.NullMarked;
