package io.flowdesk.mail.landing;

import io.flowdesk.identity.Actor;
import io.flowdesk.identity.CurrentActor;
import io.flowdesk.identity.Desk;
import io.flowdesk.identity.Desks;
import io.flowdesk.intake.Intake;
import io.flowdesk.intake.NewTicket;
import io.flowdesk.mail.MailDecisions;
import io.flowdesk.mail.content.ParsedMail;
import io.flowdesk.mail.loop.OwnAddresses;
import io.flowdesk.mail.origin.UsableAddress;
import io.flowdesk.ticket.Channel;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.people.Requester;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Opens the ticket of a mail. Whoever else it was addressed to becomes a collaborator. Needs a transaction. */
@Component
public class MailTickets {

    static final int MOST_COLLABORATORS = 10;

    private final Intake intake;
    private final Senders senders;
    private final MailFiles files;
    private final MailWords words;
    private final MailThreads threads;
    private final OwnAddresses own;
    private final Desks desks;
    private final CurrentActor actor;

    MailTickets(
            Intake intake,
            Senders senders,
            MailFiles files,
            MailWords words,
            MailThreads threads,
            OwnAddresses own,
            Desks desks,
            CurrentActor actor) {
        this.intake = intake;
        this.senders = senders;
        this.files = files;
        this.words = words;
        this.threads = threads;
        this.own = own;
        this.desks = desks;
        this.actor = actor;
    }

    /** @param sender a valid address in lower case */
    public Ticket open(ParsedMail mail, String sender) {
        Requester person = senders.of(mail, sender);
        Actor asking = Actor.requester(person.id());
        Ticket ticket = actor.as(asking, () -> intake.receive(request(mail, sender, person, files.keep(mail, asking))));
        threads.heard(ticket.id(), asking.id(), mail);
        return ticket;
    }

    /** @param raw the mail as it came, which is attached */
    public Ticket openByHand(MailDecisions.ByHand read, Supplier<InputStream> raw) {
        return intake.receive(new NewTicket(
                new NewTicket.Person(read.email(), null, read.name()),
                read.subject(),
                read.text(),
                null,
                null,
                null,
                null,
                null,
                Channel.EMAIL,
                List.of(),
                Map.of(),
                List.of(files.keepWhole(raw, actor.get()))));
    }

    private NewTicket request(ParsedMail mail, String sender, Requester person, List<UUID> attachments) {
        return new NewTicket(
                new NewTicket.Person(sender, null, person.name()),
                words.subject(mail, person.language()),
                words.body(mail, person.language()),
                words.rest(mail),
                null,
                null,
                null,
                null,
                null,
                Channel.EMAIL,
                collaborators(mail, sender),
                Map.of(),
                attachments);
    }

    private List<String> collaborators(ParsedMail mail, String sender) {
        Desk desk = desks.current();
        return Stream.concat(mail.to().stream(), mail.cc().stream())
                .flatMap(each -> UsableAddress.read(each.address()).stream())
                .filter(address -> !address.equals(sender)
                        && !own.isOurs(address)
                        && desk.agentWithAddress(address).isEmpty())
                .distinct()
                .limit(MOST_COLLABORATORS)
                .toList();
    }
}
