package io.flowdesk.api.problem;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** More is being sent than any call can need. */
final class BodyTooLarge extends IOException {

    private static final long serialVersionUID = 1L;

    static boolean isCauseOf(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyTooLarge) {
                return true;
            }
        }
        return false;
    }

    static ProblemDetail problem() {
        return Problems.of(
                HttpStatus.PAYLOAD_TOO_LARGE, "too-large", "Too large", "The request is larger than is accepted here.");
    }
}
