package io.flowdesk.tasklist;

import io.flowdesk.identity.Actor;
import io.flowdesk.platform.web.SandboxedHtml;
import io.flowdesk.ticket.Access;
import io.flowdesk.ticket.Ticket;
import io.flowdesk.ticket.Tickets;
import io.flowdesk.ticket.conversation.Conversation;
import io.flowdesk.ticket.conversation.MailPictures;
import io.flowdesk.ticket.conversation.Message;
import io.flowdesk.ticket.refusal.NoSuchTicket;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A mail with its formatting, for those who may read its ticket. */
@Controller
class MailHtmlController {

    private final SignedInAgent signedIn;
    private final Tickets tickets;
    private final Access access;
    private final Conversation conversation;
    private final MailPictures pictures;

    MailHtmlController(
            SignedInAgent signedIn, Tickets tickets, Access access, Conversation conversation, MailPictures pictures) {
        this.signedIn = signedIn;
        this.tickets = tickets;
        this.access = access;
        this.conversation = conversation;
        this.pictures = pictures;
    }

    @GetMapping("/desk/tickets/{ticket:\\d{1,18}}/messages/{id:\\d{1,18}}/html")
    @Transactional(readOnly = true)
    public ResponseEntity<String> html(
            @PathVariable("ticket") long ticketId,
            @PathVariable("id") long id,
            @RequestParam(name = "images", defaultValue = "false") boolean images,
            HttpServletRequest request) {
        try {
            return signedIn.of(request)
                    .flatMap(reader -> message(reader, ticketId, id))
                    .flatMap(message -> page(message, images))
                    .orElseGet(() -> ResponseEntity.notFound().build());
        } catch (NoSuchTicket unknown) {
            return ResponseEntity.notFound().build();
        }
    }

    /** @throws NoSuchTicket also if it is not for the reader */
    private Optional<Message> message(Actor reader, long ticketId, long id) {
        Ticket ticket = tickets.get(ticketId);
        access.requireReading(reader, ticket);
        return conversation.find(ticket, id);
    }

    private Optional<ResponseEntity<String>> page(Message message, boolean images) {
        return Optional.ofNullable(message.rest().html()).map(html -> page(message, html, images));
    }

    private ResponseEntity<String> page(Message message, String html, boolean images) {
        return new SandboxedHtml(html, images)
                .answer(
                        contentId -> pictures.of(message.id(), contentId),
                        "Load pictures from the internet (their server will notice)");
    }
}
