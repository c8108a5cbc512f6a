package io.flowdesk.intake;

import io.flowdesk.identity.Level;
import io.flowdesk.ticket.Channel;
import io.flowdesk.ticket.conversation.Message;
import io.flowdesk.ticket.hearing.Opening;
import io.flowdesk.ticket.people.Contact;
import io.flowdesk.ticket.people.Requester;
import io.flowdesk.ticket.people.Requesters;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A request in which every value is valid by itself. */
record CheckedTicket(
        Contact requester,
        String subject,
        String description,
        Message.Rest rest,
        @Nullable String topic,
        @Nullable String service,
        @Nullable Level impact,
        @Nullable Level urgency,
        Channel channel,
        List<Contact> collaborators,
        Map<String, Object> fields,
        List<UUID> attachments) {

    /** Needs a transaction: people who are not known yet become known. */
    Opening.Request with(Requesters people) {
        Map<Contact, Requester> known = everybody(people);
        Requester asking = Objects.requireNonNull(known.get(requester), "everybody includes him");
        return new Opening.Request(
                asking,
                subject,
                description,
                rest,
                topic,
                service,
                impact,
                urgency,
                channel,
                collaborators.stream()
                        .map(known::get)
                        .filter(person -> person.id() != asking.id())
                        .toList(),
                fields,
                attachments);
    }

    /**
     * Whoever names the same newcomers at the same moment meets them in the same order, and waits for the other once.
     * In another order each would wait for somebody whom the other has, until the database ends one of them.
     */
    private Map<Contact, Requester> everybody(Requesters people) {
        Map<Contact, Requester> known = new HashMap<>();
        Stream.concat(Stream.of(requester), collaborators.stream())
                .sorted(Comparator.comparing(Contact::email, Comparator.nullsFirst(Comparator.naturalOrder())))
                .forEach(contact -> known.put(contact, people.findOrCreate(contact)));
        return known;
    }
}
