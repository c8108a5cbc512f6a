/** Watches which steps of the models are walked: the path of one ticket, and the coverage of all tests together. */
@NullMarked
package io.flowdesk.process.walk;

import org.jspecify.annotations.NullMarked;
