package io.flowdesk.mail.origin;

import io.flowdesk.mail.content.MailAddress;
import io.flowdesk.mail.content.ParsedMail;
import io.flowdesk.mail.token.Issued;
import io.flowdesk.mail.token.MailTokens;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.TicketNumber;
import io.flowdesk.ticket.people.Requester;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the ticket that a mail belongs to. A number in the subject counts only for those who take part in it. */
@Component
public class WhichTicket {

    private final MailTokens tokens;
    private final EntityManager entities;

    WhichTicket(MailTokens tokens, EntityManager entities) {
        this.tokens = tokens;
        this.entities = entities;
    }

    public Optional<Origin> of(ParsedMail mail) {
        return answered(mail)
                .flatMap(issued -> Stream.ofNullable(issued.ticketId()).map(ticket -> new Origin(ticket, issued)))
                .findFirst()
                .or(() -> ofSubject(mail));
    }

    /** Mails of ours that it answers; the one it says first is the likeliest. */
    public Stream<Issued> answered(ParsedMail mail) {
        return Stream.concat(
                mail.references().stream().flatMap(id -> tokens.ofMessageId(id).stream()),
                recipients(mail).flatMap(address -> tokens.ofAddress(address).stream()));
    }

    /** Also where the mail was really delivered to, for a blind copy names nobody. */
    private static Stream<String> recipients(ParsedMail mail) {
        return Stream.of(
                        Stream.concat(mail.to().stream(), mail.cc().stream()).map(MailAddress::address),
                        mail.headers().all("Delivered-To").stream(),
                        mail.headers().all("X-Original-To").stream())
                .flatMap(addresses -> addresses)
                .map(address -> address.strip().replaceAll("[<>]", ""));
    }

    private Optional<Origin> ofSubject(ParsedMail mail) {
        MailAddress from = mail.from();
        return from == null
                ? Optional.empty()
                : TicketNumber.namedIn(mail.subject())
                        .flatMap(this::ticket)
                        .filter(ticket -> participant(ticket, from.address()).isPresent())
                        .map(ticket -> new Origin(ticket.id(), null));
    }

    private Optional<Ticket> ticket(TicketNumber number) {
        List<Ticket> found = entities.createQuery("select t from Ticket t where t.number = :number", Ticket.class)
                .setParameter("number", number.value())
                .getResultList();
        return found.stream().findFirst();
    }

    /**
     * The requester or a collaborator with that address.
     *
     * @param address as a mail says it
     */
    public static Optional<Requester> participant(Ticket ticket, String address) {
        String kept = UsableAddress.read(address).orElse("");
        return Stream.concat(Stream.of(ticket.requester()), ticket.collaborators().stream())
                .filter(person -> person.emails().contains(kept))
                .findFirst();
    }
}
