package io.flowdesk.mail;

/** What mail asks of its process. */
public interface MailProcess {

    /** Somebody must decide on it; who, and on what, tells the mail. Needs the transaction that has put it aside. */
    void putAside(long mailId);
}
