package io.flowdesk.notification;

/** Something waits in the outbox, once the running transaction is committed. */
public record MailQueued() {}
