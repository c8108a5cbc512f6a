package io.flowdesk.ticket.policy;

import io.flowdesk.identity.Desk;
import io.flowdesk.identity.Desks;
import io.flowdesk.identity.HelpTopic;
import io.flowdesk.identity.Team;
import io.flowdesk.ticket.Classification;
import io.flowdesk.ticket.Step;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.policy.Policies.Route;
import io.flowdesk.ticket.policy.Policies.RoutingFacts;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Derives priority and team of a ticket from the tables. */
@Component
public class Routing {

    private final Policies policies;
    private final Desks desks;

    Routing(Policies policies, Desks desks) {
        this.policies = policies;
        this.desks = desks;
    }

    /** An agent's own choice holds. */
    public void prioritise(Ticket ticket, Step step) {
        Classification facts = ticket.classification();
        if (facts.isOverridden()) {
            return;
        }
        ticket.prioritise(
                policies.priority(facts.impact(), facts.urgency()),
                false,
                facts.impact() + " impact, " + facts.urgency() + " urgency",
                step);
    }

    /** Sends a new ticket to the team that the table names, with its words as the reason. */
    public void route(Ticket ticket, Step step) {
        Route route = policies.route(factsOf(ticket));
        ticket.moveTo(teamOf(route), route.why(), step);
    }

    public Team teamFor(Ticket ticket) {
        return teamOf(policies.route(factsOf(ticket)));
    }

    private Team teamOf(Route route) {
        return desks.current()
                .team(route.team())
                .orElseThrow(() -> new IllegalStateException(
                        "routing.dmn names the team " + route.team() + ", which the desk file does not have."));
    }

    private RoutingFacts factsOf(Ticket ticket) {
        Desk desk = desks.current();
        String topic = Optional.ofNullable(ticket.classification().topic()).orElse("");
        return new RoutingFacts(
                topic,
                desk.topic(topic).map(HelpTopic::team).orElse(desk.triageTeam()),
                lower(ticket.classification().service()),
                ticket.requester().email().map(Routing::domain).orElse(""),
                lower(ticket.subject()));
    }

    private static String lower(@Nullable String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }

    static String domain(String email) {
        return email.substring(email.lastIndexOf('@') + 1);
    }
}
