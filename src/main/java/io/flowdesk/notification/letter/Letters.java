package io.flowdesk.notification.letter;

import io.flowdesk.identity.Agent;
import io.flowdesk.identity.Desk;
import io.flowdesk.identity.Desks;
import io.flowdesk.notification.Deliveries;
import io.flowdesk.notification.RequesterLinks;
import io.flowdesk.notification.recipient.Addressee;
import io.flowdesk.platform.FlowdeskProperties;
import io.flowdesk.sla.follow.TicketClocks;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.conversation.Message;
import java.net.URI;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Writes to people in their language. Names of texts are those that {@code notification.dmn} gives. */
@Component
public class Letters {

    private static final Locale DEFAULT = Locale.ENGLISH;

    private final Map<String, Wording> wordings;
    private final Desks desks;
    private final Clock clock;
    private final URI publicUrl;
    private final ObjectProvider<RequesterLinks> links;
    private final TicketClocks clocks;
    private final Deliveries deliveries;

    Letters(
            Desks desks,
            Clock clock,
            FlowdeskProperties settings,
            ObjectProvider<RequesterLinks> links,
            TicketClocks clocks,
            Deliveries deliveries,
            LetterSettings texts) {
        this.wordings = Map.of(
                Locale.ENGLISH.getLanguage(), Wording.in(Locale.ENGLISH, texts.folder()),
                Locale.GERMAN.getLanguage(), Wording.in(Locale.GERMAN, texts.folder()));
        this.desks = desks;
        this.clock = clock;
        this.publicUrl = settings.publicUrl();
        this.links = links;
        this.clocks = clocks;
        this.deliveries = deliveries;
    }

    /** A mail to that person; its subject begins with the number. */
    public Letter mail(String text, Addressee to, Ticket ticket, @Nullable Message about) {
        Letter letter = write(text, to, to.language(), ticket, about);
        return new Letter("[" + ticket.number() + "] " + letter.subject(), letter.body());
    }

    /** A note for whoever shall call that person, in the language of the agent who has the ticket. */
    public Letter note(String text, Addressee about, Ticket ticket, @Nullable Message message) {
        Desk desk = desks.current();
        Locale language =
                desk.agent(ticket.ownership().assignee()).map(Agent::language).orElse(DEFAULT);
        return write(text, about, language, ticket, message);
    }

    private Letter write(String text, Addressee person, Locale language, Ticket ticket, @Nullable Message about) {
        Wording wording = wordingIn(language);
        Dates dates = new Dates(desks.current(), ticket, clock.instant(), at -> wording.moment(at, person.zone()));
        return wording.draft(text)
                .fill(new Gaps(
                        person,
                        ticket,
                        about,
                        desks.current(),
                        dates,
                        publicUrl,
                        links.getIfAvailable(),
                        () -> clocks.of(ticket.id()),
                        () -> deliveries.lastFailed(ticket.id())));
    }

    private Wording wordingIn(Locale language) {
        Wording fallback = wordings.get(DEFAULT.getLanguage());
        return wordings.getOrDefault(language.getLanguage(), Objects.requireNonNull(fallback));
    }
}
