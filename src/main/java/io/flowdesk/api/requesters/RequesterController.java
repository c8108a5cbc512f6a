package io.flowdesk.api.requesters;

import io.flowdesk.api.problem.NotFound;
import io.flowdesk.api.rights.Rights;
import io.flowdesk.identity.Role;
import io.flowdesk.ticket.Text;
import io.flowdesk.ticket.people.Contact;
import io.flowdesk.ticket.people.Requester;
import io.flowdesk.ticket.people.RequesterChanges;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is known of the people who ask; agents correct it. */
@RestController
@RequestMapping(path = "/api/v1/requesters/{email}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Requesters")
class RequesterController {

    private final RequesterChanges changes;
    private final Rights rights;

    RequesterController(RequesterChanges changes, Rights rights) {
        this.changes = changes;
        this.rights = rights;
    }

    /** @param into an address of the entry that stays */
    record MergeBody(@Nullable String into) {

        String address() {
            return Contact.mail("into", Text.required("into", into, 254));
        }
    }

    @PatchMapping
    @Operation(summary = "Change what is known of a requester")
    RequesterBody change(@PathVariable String email, @RequestBody PatchBody body) {
        return of(email, address -> changes.change(address, body.checked()));
    }

    @PostMapping("/merge")
    @Operation(
            summary = "Merge a requester into another one",
            description = "Addresses and tickets go to the one who stays.")
    RequesterBody merge(@PathVariable String email, @RequestBody MergeBody body) {
        return of(email, address -> changes.merge(address, body.address()));
    }

    private RequesterBody of(String email, Function<String, Optional<Requester>> change) {
        rights.require(Role.AGENT, Role.LEAD, Role.ADMINISTRATOR);
        return change.apply(Contact.mail("email", email))
                .map(RequesterBody::of)
                .orElseThrow(() -> new NotFound("Nobody is known by this address."));
    }
}
