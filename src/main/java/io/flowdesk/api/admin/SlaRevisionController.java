package io.flowdesk.api.admin;

import io.flowdesk.api.rights.Rights;
import io.flowdesk.identity.Role;
import io.flowdesk.platform.InvalidInput;
import io.flowdesk.ticket.sla.SlaRevision;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Brings open tickets under the policies and calendars of today, after a look at what that changes. */
@RestController
@RequestMapping(path = "/api/v1/admin/sla-revision", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Administration")
class SlaRevisionController {

    private static final int MOST = 500;

    private final SlaRevision revision;
    private final Rights rights;

    SlaRevisionController(SlaRevision revision, Rights rights) {
        this.revision = revision;
        this.rights = rights;
    }

    /** @param left how many tickets have an older agreement still */
    record Applied(long left) {}

    @GetMapping
    @Operation(
            summary = "See what the present policies and calendars would change",
            description = "Open tickets keep what was in force when they were received. Looks at the oldest of them.")
    SlaRevision.Preview preview(@RequestParam(defaultValue = "200") int limit) {
        rights.require(Role.ADMINISTRATOR, Role.ANALYST);
        return revision.preview(checked(limit));
    }

    @PostMapping
    @Operation(
            summary = "Bring open tickets under the present policies and calendars",
            description = "The oldest first, so many at a time; to be called until none is left.")
    Applied apply(@RequestParam(defaultValue = "200") int limit) {
        rights.require(Role.ADMINISTRATOR);
        return new Applied(revision.apply(checked(limit)));
    }

    private static int checked(int limit) {
        if (limit < 1 || limit > MOST) {
            throw new InvalidInput("limit", "This is between 1 and " + MOST + ".");
        }
        return limit;
    }
}
