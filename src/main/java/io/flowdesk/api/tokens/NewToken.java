package io.flowdesk.api.tokens;

import io.flowdesk.platform.InvalidInput;
import io.flowdesk.ticket.Text;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A token that is wanted.
 *
 * @param integration who will use it, as the audit names it
 * @param expiresAt null: in a year; at most two years from now
 */
record NewToken(String integration, Set<String> scopes, @Nullable Instant expiresAt) {

    private static final Duration USUAL = Duration.ofDays(365);
    private static final Duration LONGEST = Duration.ofDays(731);

    NewToken {
        integration = Text.line("integration", integration, 60);
        scopes = Scopes.checked(Objects.requireNonNullElse(scopes, Set.of()));
    }

    Instant expires(Instant now) {
        Instant end = expiresAt == null ? now.plus(USUAL) : expiresAt;
        if (!end.isAfter(now) || end.isAfter(now.plus(LONGEST))) {
            throw new InvalidInput("expiresAt", "This is in the future, and at most two years from now.");
        }
        return end;
    }
}
