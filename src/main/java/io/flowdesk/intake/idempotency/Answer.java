package io.flowdesk.intake.idempotency;

import org.jspecify.annotations.Nullable;

/**
 * What a call was answered.
 *
 * @param status of HTTP
 * @param body JSON
 * @param replayed true when an earlier call had the effect
 */
public record Answer(int status, @Nullable String location, @Nullable String etag, String body, boolean replayed) {

    /** The first time. */
    public static Answer of(int status, @Nullable String location, @Nullable String etag, String body) {
        return new Answer(status, location, etag, body, false);
    }
}
