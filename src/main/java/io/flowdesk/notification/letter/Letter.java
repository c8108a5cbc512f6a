package io.flowdesk.notification.letter;

/** A text that is ready to be sent. {@code subject} is one line. */
public record Letter(String subject, String body) {}
