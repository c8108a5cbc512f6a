package io.flowdesk.story.loops;

import io.flowdesk.mail.server.Post;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.List;

/** Brings the mails of one mailbox from one mail server to another, and loses headers on the way. */
final class Relay {

    private final Post from;
    private final Post to;
    private final String mailbox;
    private final List<String> lost;
    private int brought;

    Relay(Post from, Post to, String mailbox, List<String> lost) throws MessagingException {
        this.from = from;
        this.to = to;
        this.mailbox = mailbox;
        this.lost = lost;
        this.brought = from.inbox(mailbox).size();
    }

    /** Brings what has come since the last time; returns how many mails that were. */
    int brings() throws MessagingException, IOException {
        List<String> mails = from.raw(mailbox);
        List<String> news = mails.subList(brought, mails.size());
        for (String mail : news) {
            to.sendRaw(mailbox, without(mail.replace("\r\n", "\n")));
        }
        brought = mails.size();
        return news.size();
    }

    private String without(String mail) {
        int body = mail.indexOf("\n\n");
        String header = mail.substring(0, body) + "\n";
        for (String name : lost) {
            header = header.replaceAll("(?im)^" + name + ":.*\\n([ \\t].*\\n)*", "");
        }
        return header.strip() + mail.substring(body);
    }
}
