/** Files of messages: uploaded on their own, downloaded by whoever may read the ticket. */
@NullMarked
package io.flowdesk.api.attachments;

import org.jspecify.annotations.NullMarked;
