package io.flowdesk.api.tickets;

import io.flowdesk.api.paging.ListBody;
import io.flowdesk.api.rights.Rights;
import io.flowdesk.ticket.Access;
import io.flowdesk.ticket.search.TicketSearch;
import io.flowdesk.ticket.view.TicketView;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Finds tickets among those that the caller may read. */
@RestController
@RequestMapping(path = "/api/v1/tickets", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Tickets")
class TicketListController {

    private final TicketSearch search;
    private final Rights rights;

    TicketListController(TicketSearch search, Rights rights) {
        this.search = search;
        this.rights = rights;
    }

    @GetMapping
    @Operation(summary = "Find tickets", description = "Only those that the caller may read.")
    @Parameter(name = "status", in = ParameterIn.QUERY, description = "Repeatable, or separated by commas")
    @Parameter(name = "team", in = ParameterIn.QUERY, description = "Key of a team")
    @Parameter(name = "assignee", in = ParameterIn.QUERY, description = "A user id, me, or none")
    @Parameter(name = "priority", in = ParameterIn.QUERY, description = "Repeatable, or separated by commas")
    @Parameter(name = "helpTopic", in = ParameterIn.QUERY, description = "Key of a help topic")
    @Parameter(name = "requester", in = ParameterIn.QUERY, description = "Mail address or phone number")
    @Parameter(name = "createdFrom", in = ParameterIn.QUERY, description = "Instant, inclusive")
    @Parameter(name = "createdTo", in = ParameterIn.QUERY, description = "Instant, exclusive")
    @Parameter(name = "due", in = ParameterIn.QUERY, description = "overdue or today, by the earliest SLA clock")
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "Words that all occur in subject, messages, number or requester; \"phrase\", -without")
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            description = "created, updated, due or priority, with - for descending; default -created")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "1 to 200, default 50")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "The next of the part before")
    ListBody<TicketView> find(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        rights.requireScope(Access.SCOPE_READ);
        TicketQuery query = new TicketQueryReader(rights.actor()).read(parameters);
        return query.paging()
                .body(search.find(
                        rights.actor(),
                        query.filter(),
                        query.order(),
                        query.paging().after(),
                        query.paging().limit()));
    }
}
