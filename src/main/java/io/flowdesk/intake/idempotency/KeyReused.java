package io.flowdesk.intake.idempotency;

/** The key was sent before with a call that asked for something else. */
public class KeyReused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KeyReused() {
        super("This Idempotency-Key was used for another request already.");
    }
}
