/** Loads the application as a busy desk would and reports how it feels; no test, and no part of the product. */
@NullMarked
package io.flowdesk.bench;

import org.jspecify.annotations.NullMarked;
