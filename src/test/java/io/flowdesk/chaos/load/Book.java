package io.flowdesk.chaos.load;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What the desk has acknowledged: the outside may rely on it from that moment on. Safe for several threads. */
public final class Book {

    /** What every ticket is resolved with; a reply of its own, which is not counted. */
    public static final String SOLUTION = "Mended.";

    private final Map<String, String> tickets = new ConcurrentHashMap<>();
    private final Map<String, String> messages = new ConcurrentHashMap<>();
    private final Map<String, String> replies = new ConcurrentHashMap<>();
    private final Map<String, String> mails = new ConcurrentHashMap<>();
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final Set<String> claims = ConcurrentHashMap.newKeySet();
    private final Set<String> closings = ConcurrentHashMap.newKeySet();
    private final Set<String> milestones = ConcurrentHashMap.newKeySet();

    void opened(String subject, String number) {
        tickets.put(subject, number);
    }

    void said(String text, String number) {
        messages.put(text, number);
    }

    void replied(String text, String number) {
        replies.put(text, number);
    }

    void claimed(String number) {
        claims.add(number);
    }

    void closed(String number) {
        closings.add(number);
    }

    void due(String number) {
        milestones.add(number);
    }

    void mailed(String subject, String sender) {
        mails.put(subject, sender);
    }

    void answered(String text, String sender) {
        answers.put(text, sender);
    }

    /** By subject: the number in the answer. */
    public Map<String, String> tickets() {
        return Map.copyOf(tickets);
    }

    /** Of requesters, by text: the number of their ticket. */
    public Map<String, String> messages() {
        return Map.copyOf(messages);
    }

    /** Of the agent, by text: the number of the ticket. */
    public Map<String, String> replies() {
        return Map.copyOf(replies);
    }

    /** Numbers. */
    public Set<String> claims() {
        return Set.copyOf(claims);
    }

    /** Numbers. */
    public Set<String> closings() {
        return Set.copyOf(closings);
    }

    /** Numbers of the tickets for whose first milestone the time has come. */
    public Set<String> milestones() {
        return Set.copyOf(milestones);
    }

    /** That open a ticket, by subject: the sender. Taken by the mail server, which is all that its sender hears. */
    public Map<String, String> mails() {
        return Map.copyOf(mails);
    }

    /** Mails that answer one of the desk, by text: the sender. */
    public Map<String, String> answers() {
        return Map.copyOf(answers);
    }

    /** Answers of the API. */
    int size() {
        return tickets.size() + messages.size() + replies.size() + claims.size() + closings.size();
    }
}
