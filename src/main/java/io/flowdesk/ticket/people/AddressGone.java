package io.flowdesk.ticket.people;

/** A mailbox is no longer that person's; published inside the transaction of the correction. */
public record AddressGone(long requesterId) {}
