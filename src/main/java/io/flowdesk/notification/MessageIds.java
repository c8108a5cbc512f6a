package io.flowdesk.notification;

/** Makes the Message-IDs of our mails, by which answers find back; nobody else can make one. */
public interface MessageIds {

    /** With its angle brackets; never the same twice. */
    String next();
}
