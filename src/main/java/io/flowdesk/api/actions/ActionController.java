package io.flowdesk.api.actions;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.flowdesk.api.calls.Calls;
import io.flowdesk.api.calls.IfMatch;
import io.flowdesk.intake.idempotency.Answer;
import io.flowdesk.ticket.Channel;
import io.flowdesk.ticket.TicketNumber;
import io.flowdesk.ticket.action.Action;
import io.flowdesk.ticket.desk.TicketActions;
import io.flowdesk.ticket.view.TicketView;
import io.flowdesk.ticket.view.TicketViews;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Everything that can be done with a ticket, by the same door as Tasklist. */
@RestController
@RequestMapping(path = "/api/v1/tickets/{number}/actions", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Actions")
class ActionController {

    private final ActionReader reader;
    private final TicketActions actions;
    private final TicketViews views;
    private final Calls calls;

    ActionController(ActionReader reader, TicketActions actions, TicketViews views, Calls calls) {
        this.reader = reader;
        this.actions = actions;
        this.views = views;
        this.calls = calls;
    }

    @PostMapping("/{action}")
    @Operation(
            summary = "Act on a ticket",
            description = ActionDocs.TABLE,
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(type = "object"),
                                            examples = {
                                                @ExampleObject(name = "claim", value = "{}"),
                                                @ExampleObject(
                                                        name = "resolve",
                                                        value = "{\"resolution\": \"SOLVED\", \"body\": \"Done.\"}")
                                            })))
    @ApiResponse(
            responseCode = "200",
            description = "The ticket as it stands afterwards",
            content = @Content(schema = @Schema(implementation = TicketView.class)))
    ResponseEntity<String> act(
            @PathVariable String number,
            @Parameter(
                            schema =
                                    @Schema(
                                            allowableValues = {
                                                "claim",
                                                "release",
                                                "assign",
                                                "refer",
                                                "transfer",
                                                "escalate",
                                                "request-info",
                                                "wait-third-party",
                                                "resume",
                                                "reclassify",
                                                "change-requester",
                                                "verify-identity",
                                                "resolve",
                                                "confirm",
                                                "reject",
                                                "close",
                                                "not-spam",
                                                "approve",
                                                "decline",
                                                "reopen",
                                                "link",
                                                "add-collaborator",
                                                "remove-collaborator",
                                                "add-task",
                                                "promise",
                                                "log-work",
                                                "withdraw"
                                            }))
                    @PathVariable
                    String action,
            @RequestBody(required = false) @Nullable ObjectNode body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            HttpServletRequest request) {
        TicketNumber ticket = new TicketNumber(number);
        ObjectNode given = Objects.requireNonNullElseGet(body, JsonNodeFactory.instance::objectNode);
        Action wanted = reader.read(action, given);
        Long revision = IfMatch.revision(ifMatch, () -> views.revision(ticket));
        return calls.carryOut(request, given, () -> performed(ticket, revision, wanted));
    }

    private Answer performed(TicketNumber number, @Nullable Long revision, Action action) {
        TicketView ticket =
                views.of(actions.perform(number, revision, action, Channel.API).id());
        return calls.answer(200, null, ticket.revision(), ticket);
    }
}
