package io.flowdesk.ticket;

/** A ticket may change in the running transaction: it was locked, or has just been created. */
public record TicketLocked(Ticket ticket) {}
