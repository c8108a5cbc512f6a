/** What the engine asks the database for again and again, although it knows the answer or nobody needs it. */
@NullMarked
package io.flowdesk.process.lean;

import org.jspecify.annotations.NullMarked;
