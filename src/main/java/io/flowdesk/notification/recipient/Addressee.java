package io.flowdesk.notification.recipient;

import io.flowdesk.identity.Actor;
import io.flowdesk.identity.Agent;
import io.flowdesk.notification.NotificationEvent;
import io.flowdesk.ticket.people.Requester;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One person who is told.
 *
 * @param person the id by which he acts and writes: {@code requester:<id>}, or the user id of an agent
 * @param requesterId null for an agent
 * @param email null: cannot be reached by mail
 * @param mutedEvents keys of events of which he wants no mail
 */
public record Addressee(
        Kind kind,
        String person,
        @Nullable Long requesterId,
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        Locale language,
        ZoneId zone,
        Set<String> mutedEvents) {

    /** What he is to the ticket. */
    public enum Kind {
        REQUESTER,
        COLLABORATOR,
        AGENT
    }

    /** Who asked for help, or for this mail. */
    public static Addressee requester(Requester person) {
        return outside(Kind.REQUESTER, person);
    }

    static Addressee collaborator(Requester person) {
        return outside(Kind.COLLABORATOR, person);
    }

    private static Addressee outside(Kind kind, Requester person) {
        return new Addressee(
                kind,
                Actor.requester(person.id()).id(),
                person.id(),
                person.name(),
                person.email().orElse(null),
                person.phone(),
                person.language(),
                person.zone(),
                Set.of());
    }

    static Addressee agent(Agent agent) {
        return new Addressee(
                Kind.AGENT,
                agent.id(),
                null,
                agent.name(),
                agent.email(),
                null,
                agent.language(),
                agent.zone(),
                agent.mutedEvents());
    }

    public boolean wantsMailOf(NotificationEvent event) {
        return !mutedEvents.contains(event.key());
    }

    public Optional<String> mailAddress() {
        return Optional.ofNullable(email);
    }
}
