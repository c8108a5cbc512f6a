package io.flowdesk.chaos.load;

import java.util.Map;
import java.util.UUID;

/** What happens to one ticket after the other: some are left alone until a milestone comes, some are worked on. */
final class Life {

    private static final int KINDS = 3;

    private final Caller caller;
    private final Book book;
    private final Hours hours;
    private int turn;

    Life(Caller caller, Book book, Hours hours, int turn) {
        this.caller = caller;
        this.book = book;
        this.hours = hours;
        this.turn = turn;
    }

    void live() {
        String number = open();
        switch (turn++ % KINDS) {
            case 0 -> waitInVain(number);
            case 1 -> talk(number);
            default -> {
                talk(number);
                close(number);
            }
        }
    }

    private String open() {
        String subject = UUID.randomUUID().toString();
        Map<String, Object> ticket = Map.of(
                "requester",
                Map.of("email", subject + "@example.org"),
                "subject",
                subject,
                "description",
                "It has stopped.",
                "helpTopic",
                "request-something");
        String number = caller.post("/tickets", ticket, subject).expect(201).text("number");
        book.opened(subject, number);
        return number;
    }

    private void waitInVain(String number) {
        hours.pass(number);
        book.due(number);
    }

    private void talk(String number) {
        act(number, "claim", Map.of());
        book.claimed(number);
        book.said(say(number, "REQUESTER"), number);
        book.replied(say(number, "REPLY"), number);
    }

    private void close(String number) {
        act(number, "resolve", Map.of("resolution", "SOLVED", "body", Book.SOLUTION, "close", true));
        book.closed(number);
    }

    private String say(String number, String kind) {
        String text = UUID.randomUUID().toString();
        caller.post("/tickets/%s/messages".formatted(number), Map.of("kind", kind, "body", text), text)
                .expect(201);
        return text;
    }

    private void act(String number, String action, Map<String, Object> body) {
        caller.post("/tickets/%s/actions/%s".formatted(number, action), body, number + action)
                .expect(200);
    }
}
