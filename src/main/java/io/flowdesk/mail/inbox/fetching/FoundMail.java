package io.flowdesk.mail.inbox.fetching;

import org.eclipse.angus.mail.imap.IMAPMessage;

/** A mail that a round has found; only its number is known. */
public record FoundMail(long uid, IMAPMessage message) {}
