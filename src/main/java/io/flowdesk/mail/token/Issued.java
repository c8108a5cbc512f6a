package io.flowdesk.mail.token;

import org.jspecify.annotations.Nullable;

/**
 * To whom, and about what, we wrote the mail that somebody answers.
 *
 * @param outboxId the mail
 * @param ticketId null: it was about no ticket
 * @param person {@code requester:<id>}, or the user id of an agent; who sends the answer may be somebody else
 */
public record Issued(long outboxId, @Nullable Long ticketId, String person) {}
