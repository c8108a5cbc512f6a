package io.flowdesk.mail.landing;

import io.flowdesk.identity.Actor;
import io.flowdesk.identity.Agent;
import io.flowdesk.identity.CurrentActor;
import io.flowdesk.identity.Desks;
import io.flowdesk.mail.MailProcess;
import io.flowdesk.mail.content.ParsedMail;
import io.flowdesk.mail.origin.Origin;
import io.flowdesk.mail.origin.ProvenSender;
import io.flowdesk.mail.store.IncomingMail;
import io.flowdesk.mail.store.IncomingMails;
import io.flowdesk.mail.store.Outcome;
import io.flowdesk.mail.token.Issued;
import io.flowdesk.ticket.Channel;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.action.Action;
import io.flowdesk.ticket.audit.Steps;
import io.flowdesk.ticket.conversation.Message;
import io.flowdesk.ticket.desk.TicketActions;
import io.flowdesk.ticket.hearing.Correspondence;
import io.flowdesk.ticket.people.Requester;
import io.flowdesk.ticket.refusal.NoSuchTicket;
import io.flowdesk.ticket.refusal.NotAllowed;
import io.flowdesk.ticket.refusal.NotPossible;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Mails of people who belong to the ticket that they answer. Needs a transaction that has locked the ticket. */
@Component
public class MailReplies {

    private final Correspondence correspondence;
    private final TicketActions actions;
    private final MailFiles files;
    private final MailWords words;
    private final MailThreads threads;
    private final ProvenSender proven;
    private final Senders senders;
    private final Steps steps;
    private final IncomingMails mails;
    private final MailProcess process;
    private final Desks desks;
    private final CurrentActor actor;

    MailReplies(
            Correspondence correspondence,
            TicketActions actions,
            MailFiles files,
            MailWords words,
            MailThreads threads,
            ProvenSender proven,
            Senders senders,
            Steps steps,
            IncomingMails mails,
            MailProcess process,
            Desks desks,
            CurrentActor actor) {
        this.correspondence = correspondence;
        this.actions = actions;
        this.files = files;
        this.words = words;
        this.threads = threads;
        this.proven = proven;
        this.senders = senders;
        this.steps = steps;
        this.mails = mails;
        this.process = process;
        this.desks = desks;
        this.actor = actor;
    }

    /** Lands in the ticket, or in its follow-up. */
    public void ofParticipant(IncomingMail stored, ParsedMail mail, Ticket ticket, Requester person, String sender) {
        Actor by = Actor.requester(person.id());
        Message message = actor.as(
                by,
                () -> correspondence.requesterWrote(
                        ticket.number(),
                        new Correspondence.Letter(
                                sender,
                                words.body(mail, person.language()),
                                words.rest(mail),
                                files.keep(mail, by),
                                Channel.EMAIL)));
        threads.heard(message.ticketId(), by.id(), mail);
        mails.taken(stored.id(), Outcome.MESSAGE_ADDED, message.ticketId(), message.id(), null);
    }

    /**
     * Somebody of the desk lets the sender take part.
     *
     * @throws NotPossible when too many are in copy
     */
    public void ofNewParticipant(IncomingMail stored, ParsedMail mail, Ticket ticket, String sender) {
        NotPossible.unless(
                ticket.collaborators().size() < MailTickets.MOST_COLLABORATORS,
                "There are %d people in copy already.".formatted(MailTickets.MOST_COLLABORATORS));
        Requester person = senders.of(mail, sender);
        ticket.addCollaborator(person, steps.now());
        ofParticipant(stored, mail, ticket, person, sender);
    }

    /** Of whoever acts now. */
    public void note(ParsedMail mail, Ticket ticket) {
        actions.perform(
                ticket.number(),
                null,
                new Action.Note(words.body(mail, Locale.ENGLISH), files.keep(mail, actor.get())),
                Channel.EMAIL);
    }

    /** Public only if both our own token and his mail server say that it is he; else he is asked in Tasklist. */
    public void ofAgent(IncomingMail stored, ParsedMail mail, Ticket ticket, Agent agent, Origin origin) {
        String doubt = doubt(mail, agent, origin)
                .or(() -> refusal(mail, ticket, agent))
                .orElse(null);
        if (doubt == null) {
            mails.taken(stored.id(), Outcome.REPLIED, ticket.id(), null, null);
        } else {
            mails.held(stored.id(), ticket.id(), doubt);
            process.putAside(stored.id());
        }
    }

    private Optional<String> doubt(ParsedMail mail, Agent agent, Origin origin) {
        Issued issued = origin.issued();
        if (issued == null || !issued.person().equals(agent.id())) {
            return Optional.of("It bears the address of an agent and answers no mail that we sent to him.");
        }
        return proven.isProven(mail)
                ? Optional.empty()
                : Optional.of("It bears the address of an agent, and no mail server that we trust confirms it.");
    }

    /** Sends it, or says why that is not possible. */
    private Optional<String> refusal(ParsedMail mail, Ticket ticket, Agent agent) {
        try {
            publish(mail, ticket, agent.id());
            return Optional.empty();
        } catch (NotPossible | NotAllowed | NoSuchTicket refused) {
            return Optional.of(Objects.requireNonNullElse(refused.getMessage(), "The ticket takes no reply of him."));
        }
    }

    /** As a public reply of that agent. */
    public void publish(ParsedMail mail, Ticket ticket, String agent) {
        Actor by = desks.current().actor(agent).orElseThrow(() -> new NotAllowed("There is no agent " + agent + "."));
        actor.as(by, () -> {
            actions.perform(
                    ticket.number(),
                    null,
                    new Action.Reply(words.body(mail, Locale.ENGLISH), words.quoted(mail), files.keep(mail, by)),
                    Channel.EMAIL);
            return null;
        });
        threads.heard(ticket.id(), agent, mail);
    }
}
