package io.flowdesk.portal.ticket;

import io.flowdesk.identity.Agent;
import io.flowdesk.identity.CustomStatus;
import io.flowdesk.identity.Desks;
import io.flowdesk.platform.web.Moments;
import io.flowdesk.ticket.Approval;
import io.flowdesk.ticket.Status;
import io.flowdesk.ticket.Ticket;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Where a ticket stands, in words for whoever asked. */
@Component
public class StatusWords {

    private final Desks desks;
    private final Moments moments;
    private final MessageSource texts;

    StatusWords(Desks desks, Moments moments, MessageSource texts) {
        this.desks = desks;
        this.moments = moments;
        this.texts = texts;
    }

    /** One sentence, such as "Waiting for an agent". */
    public String of(Ticket ticket, ZoneId zone, Locale language) {
        return switch (ticket.status()) {
            case IN_PROGRESS -> detailed("status.IN_PROGRESS", assignee(ticket), language);
            case WAITING_ON_THIRD_PARTY ->
                detailed("status.WAITING_ON_THIRD_PARTY", until(ticket, zone, language), language);
            default -> text("status." + ticket.status(), null, language);
        };
    }

    /** Who has to do something now. */
    String next(Ticket ticket, Locale language) {
        return text("next." + (isBeingDecided(ticket) ? "APPROVAL" : ticket.status()), null, language);
    }

    private static boolean isBeingDecided(Ticket ticket) {
        return ticket.approval() == Approval.ASKED
                && (ticket.status() == Status.NEW || ticket.status().isWorkable());
    }

    /** The desk's own status beside the common one; null: none. */
    @Nullable
    String custom(Ticket ticket) {
        String key = ticket.customStatus();
        return key == null
                ? null
                : Optional.ofNullable(desks.current().statuses().get(key))
                        .map(CustomStatus::name)
                        .orElse(null);
    }

    private @Nullable String assignee(Ticket ticket) {
        return desks.current()
                .agent(ticket.ownership().assignee())
                .map(Agent::name)
                .orElse(null);
    }

    private @Nullable String until(Ticket ticket, ZoneId zone, Locale language) {
        Instant until = ticket.status() == Status.WAITING_ON_THIRD_PARTY
                ? ticket.waiting().until()
                : null;
        return until == null ? null : moments.of(until, zone, language).text();
    }

    private String detailed(String key, @Nullable String detail, Locale language) {
        return detail == null ? text(key + ".vague", null, language) : text(key, new Object[] {detail}, language);
    }

    private String text(String key, Object @Nullable [] gaps, Locale language) {
        return texts.getMessage(key, gaps, language);
    }
}
