/** What the disasters of the tests befall: nodes, a database server, its disk, the clock. */
@NullMarked
package io.flowdesk.chaos.ground;

import org.jspecify.annotations.NullMarked;
