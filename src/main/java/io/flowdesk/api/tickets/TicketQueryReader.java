package io.flowdesk.api.tickets;

import io.flowdesk.api.json.Instants;
import io.flowdesk.api.paging.Paging;
import io.flowdesk.identity.Actor;
import io.flowdesk.platform.InputErrors;
import io.flowdesk.platform.InvalidInput;
import io.flowdesk.ticket.Priority;
import io.flowdesk.ticket.Status;
import io.flowdesk.ticket.Text;
import io.flowdesk.ticket.people.Contact;
import io.flowdesk.ticket.search.TicketFilter;
import io.flowdesk.ticket.search.TicketOrder;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** Reads the parameters of a list of tickets, and remembers everything that is wrong with them. */
final class TicketQueryReader {

    private static final Set<String> KNOWN = Set.of(
            "status",
            "team",
            "assignee",
            "priority",
            "helpTopic",
            "requester",
            "createdFrom",
            "createdTo",
            "due",
            "q",
            "sort",
            "limit",
            "cursor");

    private final Actor actor;
    private final InputErrors errors = new InputErrors();

    TicketQueryReader(Actor actor) {
        this.actor = actor;
    }

    /** @throws InvalidInput with every parameter that is wrong */
    TicketQuery read(MultiValueMap<String, String> parameters) {
        refuseUnknown(parameters.keySet());
        TicketFilter filter = filter(parameters);
        TicketOrder order = value(parameters, "sort", this::order);
        TicketOrder known = order == null ? TicketOrder.NEWEST_FIRST : order;
        Paging paging = paging(parameters, known);
        errors.refuse();
        return new TicketQuery(filter, known, Objects.requireNonNull(paging));
    }

    private void refuseUnknown(Set<String> names) {
        names.stream()
                .filter(name -> !KNOWN.contains(name))
                .forEach(name -> errors.add(name, "There is no such parameter."));
    }

    private TicketFilter filter(MultiValueMap<String, String> parameters) {
        return new TicketFilter(
                values(parameters, "status", Status.class),
                value(parameters, "team", Function.identity()),
                value(parameters, "assignee", this::assignee),
                values(parameters, "priority", Priority.class),
                value(parameters, "helpTopic", Function.identity()),
                value(parameters, "requester", TicketQueryReader::requester),
                value(parameters, "createdFrom", text -> instant("createdFrom", text)),
                value(parameters, "createdTo", text -> instant("createdTo", text)),
                value(parameters, "due", TicketQueryReader::due),
                value(parameters, "q", Function.identity()));
    }

    private <T> @Nullable T value(MultiValueMap<String, String> parameters, String name, Function<String, T> read) {
        try {
            String text = Text.optional(name, parameters.getFirst(name), Text.LINE);
            return text == null ? null : read.apply(text);
        } catch (InvalidInput wrong) {
            errors.addAll(wrong);
            return null;
        }
    }

    private <E extends Enum<E>> Set<E> values(MultiValueMap<String, String> parameters, String name, Class<E> type) {
        List<String> names = parameters.getOrDefault(name, List.of()).stream()
                .flatMap(text -> Arrays.stream(text.split(",", -1)))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
        Set<E> wanted = Arrays.stream(type.getEnumConstants())
                .filter(value -> names.contains(value.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
        if (wanted.size() < Set.copyOf(names).size()) {
            errors.add(name, "These are of " + Arrays.toString(type.getEnumConstants()) + ".");
        }
        return wanted;
    }

    private String assignee(String text) {
        return switch (text) {
            case "me" -> actor.id();
            case "none" -> TicketFilter.NOBODY;
            default -> text;
        };
    }

    private static String requester(String text) {
        try {
            Contact person = text.contains("@") ? Contact.byMail(text) : new Contact(null, text, null);
            return Objects.requireNonNull(person.email() == null ? person.phone() : person.email());
        } catch (InvalidInput neither) {
            throw new InvalidInput("requester", "This is a mail address or a phone number.");
        }
    }

    private static TicketFilter.Due due(String text) {
        return switch (text) {
            case "overdue" -> TicketFilter.Due.OVERDUE;
            case "today" -> TicketFilter.Due.TODAY;
            default -> throw new InvalidInput("due", "This is overdue or today.");
        };
    }

    /** In a query a plus sign is easily taken for a space. */
    private static Instant instant(String name, String text) {
        return Instants.read(name, text.replace(' ', '+'));
    }

    private TicketOrder order(String text) {
        boolean descending = text.startsWith("-");
        String name = descending ? text.substring(1) : text;
        return Arrays.stream(TicketOrder.Key.values())
                .filter(key -> key.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .map(key -> new TicketOrder(key, descending))
                .orElseThrow(() -> new InvalidInput(
                        "sort", "This is created, updated, due or priority, with a leading minus for descending."));
    }

    private @Nullable Paging paging(MultiValueMap<String, String> parameters, TicketOrder order) {
        try {
            return Paging.of("tickets " + order, parameters.getFirst("limit"), parameters.getFirst("cursor"));
        } catch (InvalidInput wrong) {
            errors.addAll(wrong);
            return null;
        }
    }
}
