package io.flowdesk.api.admin;

import io.flowdesk.api.problem.NotFound;
import io.flowdesk.api.rights.Rights;
import io.flowdesk.identity.Role;
import io.flowdesk.identity.holidays.HolidayProposals;
import io.flowdesk.identity.holidays.HolidayProposals.Proposal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.NoSuchElementException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Holidays from an iCalendar file, to be looked at before anything is stored. */
@RestController
@RequestMapping("/api/v1/admin/holidays")
@Tag(name = "Administration")
class HolidayController {

    private final HolidayProposals proposals;
    private final Rights rights;

    HolidayController(HolidayProposals proposals, Rights rights) {
        this.proposals = proposals;
        this.rights = rights;
    }

    @PostMapping(
            consumes = {"text/calendar", "application/octet-stream"},
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "See the holidays of an iCalendar file",
            description = "All-day events of the next three years. Nothing is stored: whoever agrees sends the desk"
                    + " file of the answer to PUT /admin/desk.")
    Proposal propose(@RequestParam String calendar, @RequestBody String ical) {
        rights.require(Role.ADMINISTRATOR);
        try {
            return proposals.propose(calendar, ical);
        } catch (NoSuchElementException unknown) {
            throw new NotFound(String.valueOf(unknown.getMessage()));
        }
    }
}
