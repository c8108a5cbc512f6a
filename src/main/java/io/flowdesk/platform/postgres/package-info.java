/** The PostgreSQL server that Flowdesk brings along for those who have none. */
@NullMarked
package io.flowdesk.platform.postgres;

import org.jspecify.annotations.NullMarked;
