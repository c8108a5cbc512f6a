package io.flowdesk.api.tokens;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param secret shown once, in the answer to the creation */
record TokenBody(
        UUID id,
        String integration,
        Set<String> scopes,
        Instant createdAt,
        String createdBy,
        Instant expiresAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String secret) {}
