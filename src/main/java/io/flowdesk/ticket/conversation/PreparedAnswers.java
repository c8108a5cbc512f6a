package io.flowdesk.ticket.conversation;

import io.flowdesk.identity.Agent;
import io.flowdesk.identity.CannedResponse;
import io.flowdesk.identity.CurrentActor;
import io.flowdesk.identity.Desk;
import io.flowdesk.identity.Desks;
import io.flowdesk.platform.InvalidInput;
import io.flowdesk.ticket.Ticket;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Prepared answers of the desk, filled in for a ticket. */
@Component
public class PreparedAnswers {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(number|requester|agent|subject)}");

    private final Desks desks;
    private final CurrentActor actor;

    PreparedAnswers(Desks desks, CurrentActor actor) {
        this.desks = desks;
        this.actor = actor;
    }

    /**
     * The prepared answer, filled in for the ticket and whoever acts, then the body, which may be empty.
     *
     * @throws InvalidInput when there is no answer of that key
     */
    public String before(String body, String cannedResponse, Ticket ticket) {
        return (filled(cannedResponse, ticket) + "\n\n" + body).strip();
    }

    /** In one go: what stands in for a placeholder is not searched for placeholders again. */
    private String filled(String key, Ticket ticket) {
        Desk desk = desks.current();
        CannedResponse response = Optional.ofNullable(desk.cannedResponses().get(key))
                .orElseThrow(() -> new InvalidInput("cannedResponse", "There is no prepared answer " + key + "."));
        Map<String, String> values = values(desk, ticket);
        return PLACEHOLDER
                .matcher(response.body().strip())
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), "")));
    }

    private Map<String, String> values(Desk desk, Ticket ticket) {
        return Map.of(
                "number", ticket.number().value(),
                "subject", ticket.subject(),
                "requester", Optional.ofNullable(ticket.requester().name()).orElse(""),
                "agent", desk.agent(actor.get().id()).map(Agent::name).orElse(""));
    }
}
