package io.flowdesk.api.messages;

import io.flowdesk.api.calls.Calls;
import io.flowdesk.api.calls.IfMatch;
import io.flowdesk.api.paging.ListBody;
import io.flowdesk.api.paging.Paging;
import io.flowdesk.api.tickets.TicketReading;
import io.flowdesk.intake.idempotency.Answer;
import io.flowdesk.notification.Deliveries;
import io.flowdesk.notification.Deliveries.Delivery;
import io.flowdesk.platform.paging.Slice;
import io.flowdesk.ticket.TicketNumber;
import io.flowdesk.ticket.view.MessageView;
import io.flowdesk.ticket.view.TicketViews;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The conversation of a ticket. */
@RestController
@RequestMapping(path = "/api/v1/tickets/{number}/messages", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Messages")
class MessageController {

    private final Messaging messaging;
    private final TicketReading reading;
    private final TicketViews views;
    private final Calls calls;
    private final Deliveries deliveries;

    MessageController(
            Messaging messaging, TicketReading reading, TicketViews views, Calls calls, Deliveries deliveries) {
        this.deliveries = deliveries;
        this.messaging = messaging;
        this.reading = reading;
        this.views = views;
        this.calls = calls;
    }

    @GetMapping
    @Operation(summary = "Read the conversation of a ticket", description = "The oldest message first.")
    ListBody<MessageBody> messages(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        Paging paging = Paging.of("messages " + number, limit, cursor);
        Slice<MessageView> found = reading.messages(new TicketNumber(number), paging);
        Map<Long, List<Delivery>> reached =
                deliveries.of(found.items().stream().map(MessageView::id).toList());
        return paging.body(
                found, message -> MessageBody.of(number, message, reached.getOrDefault(message.id(), List.of())));
    }

    @PostMapping
    @Operation(
            summary = "Reply, note, or record what the requester said",
            description = "REQUESTER is the same step as a reply by mail: it may wake or reopen the ticket, or open a"
                    + " follow-up ticket when this one is over for good.")
    @ApiResponse(
            responseCode = "201",
            description = "The message; the ETag is that of its ticket",
            content = @Content(schema = @Schema(implementation = MessageBody.class)))
    ResponseEntity<String> add(
            @PathVariable String number,
            @RequestBody NewMessage body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            HttpServletRequest request) {
        TicketNumber ticket = new TicketNumber(number);
        Long revision = IfMatch.revision(ifMatch, () -> views.revision(ticket));
        return calls.carryOut(request, body, () -> added(messaging.add(ticket, body, revision)));
    }

    private Answer added(Messaging.Added added) {
        String number = added.ticket().number();
        return calls.answer(
                201,
                "/api/v1/tickets/" + number + "/messages",
                added.ticket().revision(),
                MessageBody.of(number, added.message(), reached(added.message())));
    }

    private List<Delivery> reached(MessageView message) {
        return deliveries.of(List.of(message.id())).getOrDefault(message.id(), List.of());
    }
}
