package io.flowdesk.intake;

import io.flowdesk.identity.Actor;
import io.flowdesk.identity.Agent;
import io.flowdesk.identity.Desk;
import io.flowdesk.identity.HelpTopic;
import io.flowdesk.platform.InputErrors;
import io.flowdesk.platform.InvalidInput;
import io.flowdesk.ticket.Channel;
import io.flowdesk.ticket.Text;
import io.flowdesk.ticket.people.Contact;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads one request and remembers everything that is wrong with it. */
final class TicketReader {

    private static final int MOST_COLLABORATORS = 10;
    private static final int MOST_ATTACHMENTS = 20;
    private static final Set<Channel> OF_REQUESTERS = EnumSet.of(Channel.PORTAL, Channel.EMAIL);

    private final Desk desk;
    private final Actor by;
    private final InputErrors errors = new InputErrors();

    TicketReader(Desk desk, Actor by) {
        this.desk = desk;
        this.by = by;
    }

    /** @throws InvalidInput with every field that is wrong */
    CheckedTicket read(NewTicket request) {
        Contact requester = read(() -> requester(request.requester()));
        String subject = read(() -> Text.line("subject", request.subject(), Text.SUBJECT));
        String description = read(() -> description(request));
        HelpTopic topic = read(() -> topic(request));
        String service = read(() -> line("service", request.service(), 120));
        List<Contact> collaborators = collaborators(request.collaborators());
        var fields = new TopicAnswers(errors).read(topic, request.fields());
        List<UUID> attachments = attachments(request.attachments(), request.channel());
        errors.refuse();
        return new CheckedTicket(
                Objects.requireNonNull(requester),
                Objects.requireNonNull(subject),
                Objects.requireNonNull(description),
                request.rest(),
                topic == null ? null : topic.key(),
                service,
                request.impact(),
                request.urgency(),
                request.channel(),
                collaborators,
                fields,
                attachments);
    }

    private <T> @Nullable T read(Supplier<@Nullable T> reading) {
        try {
            return reading.get();
        } catch (InvalidInput wrong) {
            errors.addAll(wrong);
            return null;
        }
    }

    private static Contact requester(NewTicket.@Nullable Person person) {
        NewTicket.Person given = person == null ? new NewTicket.Person(null, null, null) : person;
        return new Contact(given.email(), given.phone(), Text.optional("requester.name", given.name(), 200));
    }

    private static @Nullable String line(String field, @Nullable String value, int max) {
        return value == null || value.isBlank() ? null : Text.line(field, value, max);
    }

    /** What was tried already belongs to the story, so it is part of the first message. */
    private static String description(NewTicket request) {
        String told = Text.required("description", request.description(), Text.BODY);
        String tried = Text.optional("stepsTaken", request.stepsTaken(), Text.BODY);
        return tried == null ? told : told + "\n\nSteps already taken:\n" + tried;
    }

    private @Nullable HelpTopic topic(NewTicket request) {
        String key = Text.optional("helpTopic", request.helpTopic(), 60);
        return key == null ? null : known(key, request.channel());
    }

    private HelpTopic known(String key, Channel channel) {
        return desk.topic(key)
                .filter(topic -> !topic.internal() || !isFromRequester(channel))
                .orElseThrow(() -> new InvalidInput("helpTopic", "There is no help topic " + key + "."));
    }

    private boolean isFromRequester(Channel channel) {
        return by.kind() == Actor.Kind.REQUESTER || OF_REQUESTERS.contains(channel);
    }

    private List<Contact> collaborators(List<String> addresses) {
        if (addresses.size() > MOST_COLLABORATORS) {
            errors.add("collaborators", "There are at most " + MOST_COLLABORATORS + " collaborators.");
            return List.of();
        }
        Set<String> agents = agentsAddresses();
        return IntStream.range(0, addresses.size())
                .mapToObj(
                        index -> read(() -> collaborator("collaborators[" + index + "]", addresses.get(index), agents)))
                .flatMap(person -> Optional.ofNullable(person).stream())
                .distinct()
                .toList();
    }

    /** Agents follow a ticket by their team or a referral; as collaborators they would get the requester's mails. */
    private static Contact collaborator(String field, @Nullable String address, Set<String> agents) {
        String email = Contact.mail(field, Text.required(field, address, 254));
        if (agents.contains(email)) {
            throw new InvalidInput(field, "This is the address of an agent; refer the ticket to his team instead.");
        }
        return Contact.byMail(email);
    }

    private Set<String> agentsAddresses() {
        return desk.agents().values().stream()
                .map(Agent::email)
                .flatMap(email -> Optional.ofNullable(email).stream())
                .map(email -> email.toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /** How many a mail may have was decided when it was read. */
    private List<UUID> attachments(List<UUID> ids, Channel channel) {
        Set<UUID> distinct = new HashSet<>(ids);
        if (distinct.size() != ids.size() || distinct.contains(null)) {
            errors.add("attachments", "Each upload is named once.");
        } else if (ids.size() > MOST_ATTACHMENTS && channel != Channel.EMAIL) {
            errors.add("attachments", "There are at most " + MOST_ATTACHMENTS + " attachments.");
        }
        return ids;
    }
}
