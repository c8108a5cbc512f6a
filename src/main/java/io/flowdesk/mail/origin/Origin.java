package io.flowdesk.mail.origin;

import io.flowdesk.mail.token.Issued;
import org.jspecify.annotations.Nullable;

/**
 * What a mail answers.
 *
 * @param issued the mail of ours that it answers; null: it only names the number of the ticket
 */
public record Origin(long ticketId, @Nullable Issued issued) {}
