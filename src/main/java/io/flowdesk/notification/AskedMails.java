package io.flowdesk.notification;

import io.flowdesk.ticket.people.Requester;

/**
 * Mails that somebody asked for on a page, to himself only; {@code notification.dmn} is about what happens to tickets.
 * Needs a running transaction, in which they are queued.
 */
public interface AskedMails {

    /**
     * Nothing is queued for a person without an address.
     *
     * @param what a short name of such mails, as {@code sign-in}
     * @param text ready to be read, in the person's language
     */
    void queue(Requester to, String what, String subject, String text);
}
