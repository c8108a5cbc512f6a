package io.flowdesk.mail.taking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Writes a mail, as plain as it can be. */
public final class Mail {

    private final List<String> headers = new ArrayList<>();
    private String text = "It burns.";

    private Mail(String from) {
        with("From", from);
        with("To", Mailroom.DESK);
        with("Message-ID", "<" + UUID.randomUUID() + "@example.org>");
        with("Date", "Mon, 23 Nov 2026 09:00:00 +0000");
    }

    public static Mail from(String sender) {
        return new Mail(sender);
    }

    /** A header field; one of that name before it is replaced. */
    public Mail with(String name, String value) {
        headers.removeIf(header -> header.startsWith(name + ":"));
        headers.add(name + ": " + value);
        return this;
    }

    public Mail about(String subject) {
        return with("Subject", subject);
    }

    public Mail saying(String words) {
        text = words;
        return this;
    }

    public Mail answering(String messageId) {
        return with("In-Reply-To", messageId);
    }

    @Override
    public String toString() {
        // What a server writes above all else.
        headers.sort(Comparator.comparing(header -> !header.startsWith("Return-Path:")));
        return String.join("\n", headers) + "\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n" + text
                + "\n";
    }
}
