package io.flowdesk.mail.taking;

import io.flowdesk.identity.Agent;
import io.flowdesk.identity.CurrentActor;
import io.flowdesk.identity.Desks;
import io.flowdesk.mail.HeldMail;
import io.flowdesk.mail.MailDecisions;
import io.flowdesk.mail.content.MailFile;
import io.flowdesk.mail.content.ParsedMail;
import io.flowdesk.mail.landing.MailReplies;
import io.flowdesk.mail.landing.MailTickets;
import io.flowdesk.mail.origin.UsableAddress;
import io.flowdesk.mail.store.IncomingMail;
import io.flowdesk.mail.store.IncomingMails;
import io.flowdesk.mail.store.MailState;
import io.flowdesk.mail.store.MailStore;
import io.flowdesk.mail.store.Outcome;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.Tickets;
import io.flowdesk.ticket.refusal.NotAllowed;
import io.flowdesk.ticket.refusal.NotPossible;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Carries out what somebody has decided about a mail; it is read again from what is stored. */
@Component
class Decisions implements MailDecisions {

    private final IncomingMails mails;
    private final MailStore store;
    private final StoredMails stored;
    private final MailTickets opened;
    private final MailReplies replies;
    private final Tickets tickets;
    private final Desks desks;
    private final CurrentActor actor;

    Decisions(
            IncomingMails mails,
            MailStore store,
            StoredMails stored,
            MailTickets opened,
            MailReplies replies,
            Tickets tickets,
            Desks desks,
            CurrentActor actor) {
        this.mails = mails;
        this.store = store;
        this.stored = stored;
        this.opened = opened;
        this.replies = replies;
        this.tickets = tickets;
        this.desks = desks;
        this.actor = actor;
    }

    @Override
    public Optional<HeldMail> find(long mailId) {
        return mails.find(mailId)
                .filter(mail -> mail.waitsForDecision() || mail.wasDecided())
                .map(Decisions::shown);
    }

    private static HeldMail shown(IncomingMail mail) {
        return new HeldMail(
                mail.id(),
                mail.waitsForDecision(),
                mail.reason(),
                mail.sender(),
                mail.subject(),
                mail.receivedAt(),
                mail.size(),
                mail.ticketId());
    }

    @Override
    public HeldMail.Content content(long mailId) {
        return mails.find(mailId)
                .flatMap(stored::tryRead)
                .map(read -> new HeldMail.Content(
                        read.text(), read.files().stream().map(MailFile::name).toList()))
                .orElseGet(() -> new HeldMail.Content(null, List.of()));
    }

    @Override
    public InputStream raw(long mailId) {
        return store.open(mails.find(mailId).orElseThrow());
    }

    @Override
    public void takeAgain(long mailId) {
        mails.again(open(mailId).id());
    }

    @Override
    public void discard(long mailId, String reason) {
        mails.discarded(open(mailId), reason);
    }

    @Override
    public void openByHand(long mailId, ByHand request) {
        IncomingMail mail = open(mailId);
        Ticket ticket = opened.openByHand(request, () -> store.open(mail));
        taken(mail, Outcome.TICKET_OPENED, ticket.id(), null);
    }

    @Override
    public void admit(long mailId) {
        IncomingMail mail = open(mailId);
        ParsedMail read = stored.read(mail);
        replies.ofNewParticipant(mail, read, ticketOf(mail), UsableAddress.of(read.from()));
    }

    @Override
    public void openApart(long mailId) {
        IncomingMail mail = open(mailId);
        ParsedMail read = stored.read(mail);
        Ticket ticket = opened.open(read, UsableAddress.of(read.from()));
        taken(mail, Outcome.TICKET_OPENED, ticket.id(), null);
    }

    @Override
    public void publish(long mailId) {
        IncomingMail mail = open(mailId);
        String himself = agentOf(mailId).orElse("");
        if (!actor.get().id().equals(himself)) {
            throw new NotAllowed("Only " + himself + " can say that this mail is really his.");
        }
        Ticket ticket = ticketOf(mail);
        replies.publish(stored.read(mail), ticket, himself);
        taken(mail, Outcome.REPLIED, ticket.id(), null);
    }

    @Override
    public void note(long mailId) {
        IncomingMail mail = open(mailId);
        Ticket ticket = ticketOf(mail);
        replies.note(stored.read(mail), ticket);
        taken(mail, Outcome.NOTED, ticket.id(), null);
    }

    @Override
    public Optional<String> agentOf(long mailId) {
        return mails.find(mailId)
                .map(IncomingMail::sender)
                .flatMap(sender -> desks.current().agentWithAddress(sender))
                .map(Agent::id);
    }

    /** Locked, and decided about by whoever acts. */
    private IncomingMail open(long mailId) {
        IncomingMail mail = mails.lock(mailId, MailState.QUARANTINED, MailState.HELD)
                .orElseThrow(() -> new NotPossible("Somebody has decided about this mail already."));
        mails.decided(mailId, actor.get().id());
        return mail;
    }

    private Ticket ticketOf(IncomingMail mail) {
        return tickets.lock(Objects.requireNonNull(mail.ticketId()));
    }

    private void taken(IncomingMail mail, Outcome outcome, long ticket, @Nullable Long message) {
        mails.taken(
                mail.id(), outcome, ticket, message, "Decided by " + actor.get().id() + ".");
    }
}
