package io.flowdesk.ticket.flow;

import io.flowdesk.platform.Beginning;
import io.flowdesk.ticket.EventKind;
import io.flowdesk.ticket.Step;
import io.flowdesk.ticket.Suspicion;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.conversation.Conversation;
import io.flowdesk.ticket.policy.Policies;
import io.flowdesk.ticket.policy.Policies.SpamFacts;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks at a new ticket for signs of spam or of a duplicate. A suspicion is a question to a person, never a verdict. */
@Component
public class Screening {

    private static final Pattern LINK = Pattern.compile("https?://", Pattern.CASE_INSENSITIVE);
    private static final int ENOUGH = 10_000;

    private final Policies policies;
    private final Conversation conversation;
    private final Similar similar;

    Screening(Policies policies, Conversation conversation, Similar similar) {
        this.policies = policies;
        this.conversation = conversation;
        this.similar = similar;
    }

    public void screen(Ticket ticket, Step step) {
        String text = conversation.first(ticket).body();
        Similar.Others others = similar.of(ticket, text);
        String spam = policies.suspectedSpam(spamFacts(ticket, text, others));
        Similar.Candidate candidate = others.mostSimilar();
        if (spam != null) {
            suspect(ticket, Suspicion.SPAM, spam, null, step);
        } else if (candidate != null) {
            screenForDuplicate(ticket, candidate, step);
        }
    }

    private void screenForDuplicate(Ticket ticket, Similar.Candidate other, Step step) {
        String why = policies.suspectedDuplicate(other.facts());
        if (why != null) {
            suspect(ticket, Suspicion.DUPLICATE, why, other.ticketId(), step);
        }
    }

    private static void suspect(Ticket ticket, Suspicion what, String why, @Nullable Long original, Step step) {
        ticket.suspect(what, why, original, step);
        step.happened(ticket, EventKind.SUSPECTED, why);
    }

    private static SpamFacts spamFacts(Ticket ticket, String text, Similar.Others others) {
        String start = Beginning.of(text, ENOUGH);
        return new SpamFacts(
                ticket.channel().name(),
                ticket.requester()
                        .email()
                        .map(email -> email.substring(email.lastIndexOf('@') + 1))
                        .orElse(""),
                ticket.subject().toLowerCase(Locale.ROOT),
                start.toLowerCase(Locale.ROOT),
                (int) LINK.matcher(start).results().count(),
                others.withinAnHour());
    }
}
