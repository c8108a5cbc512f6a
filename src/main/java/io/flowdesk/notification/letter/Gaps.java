package io.flowdesk.notification.letter;

import io.flowdesk.identity.Agent;
import io.flowdesk.identity.Desk;
import io.flowdesk.notification.RequesterLinks;
import io.flowdesk.notification.RequesterLinks.Purpose;
import io.flowdesk.notification.recipient.Addressee;
import io.flowdesk.sla.clock.TargetClock;
import io.flowdesk.ticket.Channel;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.conversation.Message;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the gaps of a text can be filled with; each method is a name that texts use, and null leaves its section out.
 * Asked one by one, so that a link is made only for a letter that shows it.
 */
final class Gaps {

    private static final Pattern PLAIN = Pattern.compile("(?!www\\.)[a-z0-9._+-]+@.+");

    private final Addressee person;
    private final Ticket ticket;
    private final @Nullable Message message;
    private final Desk desk;
    private final Dates dates;
    private final URI publicUrl;
    private final @Nullable RequesterLinks links;
    private final Supplier<List<TargetClock>> clocks;
    private final Supplier<Optional<String>> undelivered;

    Gaps(
            Addressee person,
            Ticket ticket,
            @Nullable Message message,
            Desk desk,
            Dates dates,
            URI publicUrl,
            @Nullable RequesterLinks links,
            Supplier<List<TargetClock>> clocks,
            Supplier<Optional<String>> undelivered) {
        this.person = person;
        this.ticket = ticket;
        this.message = message;
        this.desk = desk;
        this.dates = dates;
        this.publicUrl = publicUrl;
        this.links = links;
        this.clocks = clocks;
        this.undelivered = undelivered;
    }

    String number() {
        return ticket.number().value();
    }

    String subject() {
        return ticket.subject();
    }

    /** Of who is told. */
    @Nullable
    String name() {
        return person.name();
    }

    @Nullable
    String phone() {
        return person.phone();
    }

    String requester() {
        return ticket.requester().shownAs();
    }

    /**
     * Addresses of those whom a mail to the desk has put in copy; elsewhere they were typed, perhaps to be sent on. One
     * that could be read as something else, such as a link, is left out.
     */
    @Nullable
    String inCopy() {
        String addresses = ticket.channel() != Channel.EMAIL
                ? ""
                : ticket.collaborators().stream()
                        .flatMap(person -> person.email().stream())
                        .filter(PLAIN.asMatchPredicate())
                        .sorted()
                        .collect(Collectors.joining(", "));
        return addresses.isEmpty() ? null : addresses;
    }

    String team() {
        return desk.theTeam(ticket.ownership().team()).name();
    }

    @Nullable
    String agent() {
        return desk.agent(ticket.ownership().assignee()).map(Agent::name).orElse(null);
    }

    String priority() {
        return ticket.classification().priority().name();
    }

    /** Of the message. */
    @Nullable
    String author() {
        return message == null ? null : message.author().name();
    }

    /** The message itself. */
    @Nullable
    String text() {
        return message == null ? null : message.body();
    }

    /** Why it was closed or declined. */
    @Nullable
    String reason() {
        return ticket.closeReason();
    }

    /** What a third party has to do. */
    @Nullable
    String waitingFor() {
        return ticket.waiting().reason();
    }

    @Nullable
    String until() {
        return dates.waitingUntil().orElse(null);
    }

    /** What a person has promised. */
    @Nullable
    String promised() {
        return dates.promised().orElse(null);
    }

    /** SLA clocks of which a good part has passed, those that are late first. */
    List<ClockGap> clocks() {
        return clocks.get().stream()
                .filter(clock -> clock.isLive() && clock.percentReached() > 0)
                .map(clock -> new ClockGap(clock, dates))
                .sorted(Comparator.comparing(ClockGap::late).reversed())
                .toList();
    }

    /** The address at which a mail about the ticket was given up last. */
    @Nullable
    String undelivered() {
        return undelivered.get().orElse(null);
    }

    String nextOpen() {
        return dates.nextOpen();
    }

    String closes() {
        return dates.closes();
    }

    String givesUp() {
        return dates.givesUp();
    }

    String reopenUntil() {
        return dates.reopenUntil();
    }

    @Nullable
    String link() {
        return linkFor(Purpose.VIEW);
    }

    @Nullable
    String solved() {
        return linkFor(Purpose.SOLVED);
    }

    @Nullable
    String notSolved() {
        return linkFor(Purpose.NOT_SOLVED);
    }

    String tasklist() {
        return publicUrl.toString().replaceFirst("/$", "") + "/camunda/app/tasklist/default/";
    }

    private @Nullable String linkFor(Purpose purpose) {
        Long requester = person.requesterId();
        return requester == null || links == null ? null : links.linkFor(ticket.id(), requester, purpose);
    }
}
