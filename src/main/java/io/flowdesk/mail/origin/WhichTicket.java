package io.flowdesk.mail.origin;

import io.flowdesk.mail.content.MailAddress;
import io.flowdesk.mail.content.ParsedMail;
import io.flowdesk.mail.token.Issued;
import io.flowdesk.mail.token.MailTokens;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.people.Requester;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the ticket that a mail belongs to. A number in the subject counts only for those who take part in it. */
@Component
public class WhichTicket {

    private static final Pattern NUMBER = Pattern.compile("\\bHD-\\d{6,12}\\b", Pattern.CASE_INSENSITIVE);

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
        Matcher number = NUMBER.matcher(mail.subject());
        MailAddress from = mail.from();
        return from == null || !number.find()
                ? Optional.empty()
                : ticket(number.group().toUpperCase(Locale.ROOT))
                        .filter(ticket -> participant(ticket, from.address()).isPresent())
                        .map(ticket -> new Origin(ticket.id(), null));
    }

    private Optional<Ticket> ticket(String number) {
        List<Ticket> found = entities.createQuery("select t from Ticket t where t.number = :number", Ticket.class)
                .setParameter("number", number)
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
