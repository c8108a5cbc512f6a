package io.flowdesk.portal.ticket;

import io.flowdesk.identity.Desk;
import io.flowdesk.identity.Desks;
import io.flowdesk.platform.web.Download;
import io.flowdesk.platform.web.Moment;
import io.flowdesk.platform.web.Moments;
import io.flowdesk.platform.web.SandboxedHtml;
import io.flowdesk.portal.link.LostLink;
import io.flowdesk.ticket.Status;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.action.LinkKind;
import io.flowdesk.ticket.conversation.Attachment;
import io.flowdesk.ticket.conversation.Attachments;
import io.flowdesk.ticket.conversation.MailPictures;
import io.flowdesk.ticket.side.Links;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what a requester sees of his ticket. */
@Component
class Sheets {

    private final Visits visits;
    private final PublicConversation conversation;
    private final Attachments attachments;
    private final MailPictures pictures;
    private final StatusWords words;
    private final Links links;
    private final Desks desks;
    private final Moments moments;
    private final Clock clock;

    Sheets(
            Visits visits,
            PublicConversation conversation,
            Attachments attachments,
            MailPictures pictures,
            StatusWords words,
            Links links,
            Desks desks,
            Moments moments,
            Clock clock) {
        this.visits = visits;
        this.conversation = conversation;
        this.attachments = attachments;
        this.pictures = pictures;
        this.words = words;
        this.links = links;
        this.desks = desks;
        this.moments = moments;
        this.clock = clock;
    }

    /** @throws LostLink when the link lets nobody in */
    @Transactional(readOnly = true)
    public Sheet of(String token, Locale language) {
        Visit visit = visits.enter(token);
        return sheet(visit, visit.ticket(), language);
    }

    /** @throws LostLink when the link does not reach such a file */
    @Transactional(readOnly = true)
    public Download file(String token, UUID id) {
        Attachment file = conversation.file(visits.enter(token).ticket(), id).orElseThrow(() -> new LostLink(token));
        return new Download(file.fileName(), file.mediaType(), file.size(), () -> attachments.content(id));
    }

    /** @throws LostLink when the link does not reach such a mail */
    @Transactional(readOnly = true)
    public ResponseEntity<String> html(String token, long id, boolean images, String load) {
        String html = conversation.html(visits.enter(token).ticket(), id).orElseThrow(() -> new LostLink(token));
        return new SandboxedHtml(html, images).answer(name -> pictures.of(id, name), load);
    }

    private Sheet sheet(Visit visit, Ticket ticket, Locale language) {
        boolean open = ticket.status() != Status.ARCHIVED;
        boolean own = visit.isRequester();
        return new Sheet(
                ticket.number().value(),
                ticket.subject(),
                ticket.status(),
                words.of(ticket, visit.person().zone(), language),
                words.next(ticket, language),
                words.custom(ticket),
                moments.of(ticket.milestones().createdAt(), visit.person().zone(), language),
                visit.person().isReachableByMail(),
                visit.link().purpose(),
                open && visit.link().purpose().mayWrite(),
                own && ticket.status() == Status.RESOLVED && visit.link().mayDecide(),
                own
                        && (ticket.status() == Status.NEW || ticket.status().isWorkable())
                        && visit.link().purpose().mayWrite(),
                reopenUntil(visit, language),
                open && visit.link().purpose().mayWrite() ? continuedIn(ticket) : List.of(),
                open ? conversation.of(visit, language) : List.of());
    }

    private @Nullable Moment reopenUntil(Visit visit, Locale language) {
        Desk desk = desks.current();
        Instant closed = visit.ticket().milestones().closedAt();
        if (visit.ticket().status() != Status.CLOSED
                || closed == null
                || !desk.insideReopenWindow(closed, clock.instant())) {
            return null;
        }
        Instant end =
                closed.atZone(ZoneOffset.UTC).plus(desk.waits().reopenWindow()).toInstant();
        return moments.of(end, visit.person().zone(), language);
    }

    private List<String> continuedIn(Ticket ticket) {
        return links.of(ticket.id()).stream()
                .filter(link -> link.kind() == LinkKind.FOLLOW_UP && !link.outgoing())
                .map(Links.Link::number)
                .toList();
    }
}
