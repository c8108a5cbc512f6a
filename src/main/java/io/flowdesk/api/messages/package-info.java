/** The conversation of a ticket. */
@NullMarked
package io.flowdesk.api.messages;

import org.jspecify.annotations.NullMarked;
