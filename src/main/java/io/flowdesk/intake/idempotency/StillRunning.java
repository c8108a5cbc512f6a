package io.flowdesk.intake.idempotency;

/** The first call with the key has not ended yet; whoever asks again a little later gets its answer. */
public class StillRunning extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Deliberately without a cause: a collision would be tried again at once. */
    StillRunning() {
        super("The first request with this Idempotency-Key is still running.");
    }
}
