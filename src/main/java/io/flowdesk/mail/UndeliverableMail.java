package io.flowdesk.mail;

import io.flowdesk.ticket.Ticket;

/** The process of a mail that was given up. The ticket is locked by whoever calls, in the transaction of the outcome. */
public interface UndeliverableMail {

    /** A person has to look at it: for the first time, or again. */
    void givenUp(Ticket ticket, long mailId);

    /** What somebody asked to be sent again has left. */
    void leftAfterAll(Ticket ticket, long mailId);
}
