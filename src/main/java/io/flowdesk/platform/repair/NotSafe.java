package io.flowdesk.platform.repair;

/** A finding is left as it is; the message says why, in a sentence. */
public class NotSafe extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotSafe(String because) {
        super(because);
    }
}
