/** What expressions in the models may ask: about a ticket, and for dates in business time. */
@NullMarked
package io.flowdesk.process.questions;

import org.jspecify.annotations.NullMarked;
