package io.flowdesk.api.tokens;

import io.flowdesk.api.paging.ListBody;
import io.flowdesk.api.problem.NotFound;
import io.flowdesk.api.rights.Rights;
import io.flowdesk.identity.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** For administrators. A secret cannot be replayed, so the creation takes no Idempotency-Key. */
@RestController
@RequestMapping(path = "/api/v1/admin/tokens", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Administration")
class TokenController {

    private final ApiTokens tokens;
    private final Rights rights;
    private final Clock clock;

    TokenController(ApiTokens tokens, Rights rights, Clock clock) {
        this.tokens = tokens;
        this.rights = rights;
        this.clock = clock;
    }

    @PostMapping
    @Operation(summary = "Create a token for an integration; its secret is shown this once")
    ResponseEntity<TokenBody> create(@RequestBody NewToken wanted) {
        rights.require(Role.ADMINISTRATOR);
        UUID id = UUID.randomUUID();
        Instant now = clock.instant();
        Instant expires = wanted.expires(now);
        String secret = tokens.create(id, wanted.integration(), wanted.scopes(), expires, rights.actor());
        return ResponseEntity.created(URI.create("/api/v1/admin/tokens/" + id))
                .body(new TokenBody(
                        id,
                        wanted.integration(),
                        wanted.scopes(),
                        now,
                        rights.actor().id(),
                        expires,
                        secret));
    }

    @GetMapping
    @Operation(summary = "The tokens that were not revoked, without their secrets")
    ListBody<TokenBody> all() {
        rights.require(Role.ADMINISTRATOR);
        return ListBody.whole(tokens.all());
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "Revoke a token, at once")
    ResponseEntity<Void> revoke(@PathVariable UUID id) {
        rights.require(Role.ADMINISTRATOR);
        if (!tokens.revoke(id, rights.actor())) {
            throw new NotFound("There is no token " + id + ".");
        }
        return ResponseEntity.noContent().build();
    }
}
