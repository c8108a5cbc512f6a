package io.flowdesk.ticket.conversation;

import io.flowdesk.ticket.people.Requester;

/**
 * Who wrote a message.
 *
 * @param id the Camunda user id, {@code requester:<id>} or {@code system}
 * @param name how he is shown
 */
public record Author(String id, String name) {

    public static final Author SYSTEM = new Author("system", "Flowdesk");

    public static Author of(Requester person) {
        return new Author("requester:" + person.id(), person.shownAs());
    }
}
