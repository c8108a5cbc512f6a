package io.flowdesk.api.tickets;

import io.flowdesk.api.calls.Calls;
import io.flowdesk.api.paging.ListBody;
import io.flowdesk.api.paging.Paging;
import io.flowdesk.intake.Intake;
import io.flowdesk.intake.idempotency.Answer;
import io.flowdesk.ticket.TicketNumber;
import io.flowdesk.ticket.view.EventView;
import io.flowdesk.ticket.view.SlaStory;
import io.flowdesk.ticket.view.TicketView;
import io.flowdesk.ticket.view.TicketViews;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Opens and shows tickets. */
@RestController
@RequestMapping(path = "/api/v1/tickets", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Tickets")
class TicketController {

    private static final String EXAMPLE =
            """
            {"requester": {"email": "karen@example.org", "name": "Karen"}, "subject": "Cannot sign in",
             "description": "The security questions are not mine.", "helpTopic": "access-and-passwords"}""";

    private final Intake intake;
    private final TicketReading reading;
    private final TicketViews views;
    private final Calls calls;

    TicketController(Intake intake, TicketReading reading, TicketViews views, Calls calls) {
        this.intake = intake;
        this.reading = reading;
        this.views = views;
        this.calls = calls;
    }

    @PostMapping
    @Operation(
            summary = "Open a ticket",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = NewTicketBody.class),
                                            examples = @ExampleObject(EXAMPLE))))
    @ApiResponse(
            responseCode = "201",
            description = "The ticket, which from now on survives whatever happens",
            content = @Content(schema = @Schema(implementation = TicketView.class)))
    ResponseEntity<String> open(@RequestBody NewTicketBody body, HttpServletRequest request) {
        return calls.carryOut(request, body, () -> opened(body));
    }

    private Answer opened(NewTicketBody body) {
        TicketView ticket = views.of(intake.receive(body.asNewTicket()).id());
        return calls.answer(201, "/api/v1/tickets/" + ticket.number(), ticket.revision(), ticket);
    }

    @GetMapping("/{number}")
    @Operation(summary = "Read a ticket")
    ResponseEntity<TicketView> ticket(@PathVariable String number) {
        TicketView ticket = reading.ticket(new TicketNumber(number));
        return ResponseEntity.ok().eTag("\"" + ticket.revision() + "\"").body(ticket);
    }

    @GetMapping("/{number}/events")
    @Operation(summary = "Read the audit of a ticket", description = "Who did what when, and why; the oldest first.")
    ListBody<EventView> events(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        Paging paging = Paging.of("events " + number, limit, cursor);
        return paging.body(reading.events(new TicketNumber(number), paging));
    }

    @GetMapping("/{number}/sla")
    @Operation(
            summary = "Explain the SLA of a ticket",
            description = "Its clocks as they stand, the ledger that they follow from, and the ledger in sentences.")
    SlaStory sla(@PathVariable String number) {
        return reading.sla(new TicketNumber(number));
    }
}
