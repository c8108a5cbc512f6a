package io.flowdesk.intake;

import io.flowdesk.identity.Level;
import io.flowdesk.ticket.Channel;
import io.flowdesk.ticket.conversation.Message;
import io.flowdesk.ticket.hearing.Opening;
import io.flowdesk.ticket.people.Contact;
import io.flowdesk.ticket.people.Requester;
import io.flowdesk.ticket.people.Requesters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
        Requester asking = people.findOrCreate(requester);
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
                        .map(people::findOrCreate)
                        .filter(person -> person.id() != asking.id())
                        .toList(),
                fields,
                attachments);
    }
}
