package io.flowdesk.story.stage;

import java.util.List;
import java.util.Optional;

/** Somebody's letters of the desk, the oldest first. */
public record Mailbox(String address, Post post) {

    public List<Letter> about(ACase ticket) {
        return post.about(ticket.number()).stream()
                .filter(letter -> letter.to().equals(address))
                .toList();
    }

    /** Path of the newest link with these words before it, in a letter about that ticket. */
    public Optional<String> newestLink(ACase ticket, String words) {
        return about(ticket).stream()
                .flatMap(letter -> letter.link(words).stream())
                .reduce((older, newer) -> newer);
    }

    /** The newest one, about whatever. */
    public Letter last() {
        List<Letter> all = post.to(address);
        return all.get(all.size() - 1);
    }
}
