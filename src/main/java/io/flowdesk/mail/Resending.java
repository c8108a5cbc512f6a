package io.flowdesk.mail;

import io.flowdesk.ticket.Ticket;

/** What the process of a mail that was given up asks of us. */
public interface Resending {

    /** A sentence for whoever looks at the incident: which ticket, to whom, and why it did not arrive. */
    String complaint(Ticket ticket, long mailId);

    /** Puts the mail back among those that wait, for one attempt, to where the person can be reached now. */
    void sendAgain(Ticket ticket, long mailId);
}
