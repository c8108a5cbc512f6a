package io.flowdesk.api.attachments;

import io.flowdesk.api.problem.NotFound;
import io.flowdesk.identity.CurrentActor;
import io.flowdesk.platform.web.Download;
import io.flowdesk.ticket.Access;
import io.flowdesk.ticket.Tickets;
import io.flowdesk.ticket.conversation.Attachment;
import io.flowdesk.ticket.conversation.Attachments;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Files that the caller may read: his own uploads, and those of tickets that he may read. */
@Component
@Transactional(readOnly = true)
class ReadableFiles {

    private final Attachments attachments;
    private final Tickets tickets;
    private final Access access;
    private final CurrentActor actor;

    ReadableFiles(Attachments attachments, Tickets tickets, Access access, CurrentActor actor) {
        this.attachments = attachments;
        this.tickets = tickets;
        this.access = access;
        this.actor = actor;
    }

    Download get(UUID id) {
        Attachment file = attachments
                .find(id)
                .filter(this::isReadable)
                .orElseThrow(() -> new NotFound("There is no attachment " + id + "."));
        return new Download(file.fileName(), file.mediaType(), file.size(), () -> attachments.content(id));
    }

    private boolean isReadable(Attachment file) {
        Long ticket = file.ticketId();
        return ticket == null
                ? file.owner().equals(actor.get().id())
                : access.mayRead(actor.get(), tickets.get(ticket));
    }
}
