package io.flowdesk.ticket.desk;

import io.flowdesk.identity.Desks;
import io.flowdesk.identity.HelpTopic;
import io.flowdesk.platform.InvalidInput;
import io.flowdesk.ticket.EventKind;
import io.flowdesk.ticket.Resolution;
import io.flowdesk.ticket.Status;
import io.flowdesk.ticket.Step;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.TicketNews;
import io.flowdesk.ticket.TicketProcess;
import io.flowdesk.ticket.action.Action;
import io.flowdesk.ticket.conversation.Conversation;
import io.flowdesk.ticket.conversation.Message;
import io.flowdesk.ticket.refusal.NotPossible;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Actions by which an agent works: answering, asking, waiting, resolving, closing. */
@Component
class Working implements Handlers.Group {

    private static final Set<Resolution> BY_RESOLVING = EnumSet.of(
            Resolution.SOLVED, Resolution.WORKAROUND, Resolution.DUPLICATE, Resolution.INVALID, Resolution.NO_RESPONSE);
    private static final Set<Resolution> BY_CLOSING = EnumSet.of(
            Resolution.DUPLICATE, Resolution.INVALID, Resolution.SPAM, Resolution.WITHDRAWN, Resolution.NO_RESPONSE);

    private final Conversation conversation;
    private final Desks desks;
    private final TicketProcess process;
    private final ApplicationEventPublisher news;

    Working(Conversation conversation, Desks desks, TicketProcess process, ApplicationEventPublisher news) {
        this.conversation = conversation;
        this.desks = desks;
        this.process = process;
        this.news = news;
    }

    @Override
    public void register(Handlers.Registry registry) {
        registry.on(Action.Reply.class, this::reply);
        registry.on(Action.Note.class, this::note);
        registry.on(Action.RequestInfo.class, this::requestInfo);
        registry.on(Action.WaitThirdParty.class, this::waitThirdParty);
        registry.on(Action.Resume.class, (resume, ticket, step) -> "resume");
        registry.on(Action.VerifyIdentity.class, this::verifyIdentity);
        registry.on(Action.Resolve.class, this::resolve);
        registry.on(Action.Close.class, this::close);
    }

    private String reply(Action.Reply reply, Ticket ticket, Step step) {
        boolean wasUnread = ticket.unreadSince() != null;
        Message message = conversation.reply(ticket, reply.body(), reply.rest(), reply.attachments(), step);
        news.publishEvent(new TicketNews(ticket, TicketNews.What.REPLIED, message));
        if (wasUnread) {
            process.changed(ticket);
        }
        return Handlers.CONTINUE;
    }

    private String note(Action.Note note, Ticket ticket, Step step) {
        Message message = conversation.note(ticket, note.body(), note.attachments(), step);
        news.publishEvent(new TicketNews(ticket, TicketNews.What.NOTED, message));
        return Handlers.CONTINUE;
    }

    private String requestInfo(Action.RequestInfo request, Ticket ticket, Step step) {
        ticket.waitFor(null, null, step);
        conversation.reply(ticket, request.body(), List.of(), step);
        return "request-info";
    }

    private String waitThirdParty(Action.WaitThirdParty wait, Ticket ticket, Step step) {
        if (!wait.until().isAfter(step.at())) {
            throw new InvalidInput("until", "This has to be in the future.");
        }
        ticket.waitFor(wait.reason(), wait.until(), step);
        return "wait-third-party";
    }

    private String verifyIdentity(Action.VerifyIdentity proof, Ticket ticket, Step step) {
        ticket.identityVerified(proof.how(), proof.note(), step);
        step.happened(ticket, EventKind.IDENTITY_VERIFIED, proof.how().name());
        conversation.event(ticket, "Identity verified " + proof.how().words(), step);
        process.changed(ticket);
        return Handlers.CONTINUE;
    }

    private String resolve(Action.Resolve resolve, Ticket ticket, Step step) {
        requireOneOf(BY_RESOLVING, resolve.resolution());
        desks.current().topic(ticket.classification().topic()).ifPresent(topic -> requireProof(topic, ticket, resolve));
        ticket.resolve(resolve.resolution(), resolve.cause(), null, step);
        conversation.reply(ticket, resolve.body(), List.of(), step);
        step.happened(ticket, EventKind.RESOLVED, resolve.resolution().name());
        return Boolean.TRUE.equals(resolve.close()) ? "resolve-and-close" : "resolve";
    }

    private static void requireProof(HelpTopic topic, Ticket ticket, Action.Resolve resolve) {
        NotPossible.unless(
                !topic.identityProof() || ticket.identityProof() != null,
                "The topic " + topic.key() + " cannot be resolved before the requester's identity was verified.");
        if (topic.verification() && resolve.resolution().isSolution() && !Boolean.TRUE.equals(resolve.verified())) {
            throw new InvalidInput(
                    "verified", "The topic " + topic.key() + " wants the solution to be verified before it is sent.");
        }
    }

    private String close(Action.Close close, Ticket ticket, Step step) {
        if (ticket.status() != Status.RESOLVED) {
            requireOneOf(BY_CLOSING, close.resolution());
        }
        ticket.resolve(close.resolution(), ticket.cause(), close.reason(), step);
        conversation.note(ticket, close.reason(), List.of(), step);
        return "close";
    }

    private static void requireOneOf(Set<Resolution> possible, Resolution resolution) {
        if (!possible.contains(resolution)) {
            throw new InvalidInput("resolution", "This is one of " + possible + ".");
        }
    }
}
