package io.flowdesk.notification.telling;

import io.flowdesk.identity.CurrentActor;
import io.flowdesk.notification.NotificationEvent;
import io.flowdesk.notification.NotificationPolicy;
import io.flowdesk.notification.NotificationPolicy.Facts;
import io.flowdesk.notification.NotificationPolicy.Rule;
import io.flowdesk.notification.Notifier;
import io.flowdesk.notification.ToldAlready;
import io.flowdesk.notification.outbox.Outbox;
import io.flowdesk.notification.recipient.Addressee;
import io.flowdesk.notification.recipient.Recipients;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.conversation.Conversation;
import io.flowdesk.ticket.conversation.Message;
import io.flowdesk.ticket.conversation.MessageKind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the table who is told what, and tells each of them once. */
@Component
class Notifications implements Notifier {

    private final NotificationPolicy policy;
    private final Recipients recipients;
    private final Conversation conversation;
    private final Outbox outbox;
    private final Courier courier;
    private final CurrentActor actor;
    private final ToldAlready told;

    Notifications(
            NotificationPolicy policy,
            Recipients recipients,
            Conversation conversation,
            Outbox outbox,
            Courier courier,
            CurrentActor actor,
            ToldAlready told) {
        this.policy = policy;
        this.recipients = recipients;
        this.conversation = conversation;
        this.outbox = outbox;
        this.courier = courier;
        this.actor = actor;
        this.told = told;
    }

    @Override
    public void tell(Ticket ticket, NotificationEvent event) {
        Optional<Message> newest = event.about().flatMap(kind -> conversation.last(ticket, kind));
        tell(new Notice(ticket, event, newest.orElse(null)));
    }

    @Override
    public void tell(Ticket ticket, NotificationEvent event, Message message) {
        tell(new Notice(ticket, event, message));
    }

    private void tell(Notice notice) {
        if (!told.contains(notice.event())) {
            tellNews(notice);
        }
    }

    private void tellNews(Notice notice) {
        for (Rule rule : policy.rulesFor(facts(notice))) {
            List<Addressee> people = recipients.of(rule.recipient(), notice.ticket(), notice.message()).stream()
                    .filter(person -> isNews(notice, person))
                    .toList();
            if (!people.isEmpty()) {
                courier.bring(notice, rule, people);
            }
        }
    }

    private boolean isNews(Notice notice, Addressee person) {
        return concerns(notice, person) && !knowsAlready(notice, person);
    }

    /** A ticket that comes back to an agent is one letter to him, not two. */
    private boolean knowsAlready(Notice notice, Addressee person) {
        return notice.event() == NotificationEvent.ASSIGNED
                && outbox.wasToldInThisStep(notice.ticket().id(), person.person());
    }

    /** A note stays in the house. Neither who wrote it nor who acts now is told; but a receipt is for whoever hands something in. */
    private boolean concerns(Notice notice, Addressee person) {
        Message message = notice.message();
        boolean wroteIt = message != null && message.author().id().equals(person.person());
        boolean actsNow = actor.get().id().equals(person.person());
        return !isSecret(message, person) && !wroteIt && (!actsNow || notice.event() == NotificationEvent.RECEIVED);
    }

    /** Whatever a row of the table says. */
    private static boolean isSecret(@Nullable Message message, Addressee person) {
        boolean note = message != null && message.kind() == MessageKind.NOTE;
        return note && person.kind() != Addressee.Kind.AGENT;
    }

    private Facts facts(Notice notice) {
        Ticket ticket = notice.ticket();
        Outbox.Told told = outbox.toldRequester(ticket.id());
        return new Facts(
                notice.event(),
                ticket.channel().name(),
                Optional.ofNullable(ticket.resolution()).map(Enum::name).orElse(""),
                ticket.classification().priority().name(),
                ticket.isReachableByMail(),
                told.mails(),
                told.last(),
                ticket.milestones().answeredAt() != null || ticket.requester().isConfirmed());
    }
}
