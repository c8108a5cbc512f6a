package io.flowdesk.portal.form;

import java.time.Duration;

/** More was sent than one person sends. */
public final class TooMany extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    TooMany(Duration wait) {
        super("Too many forms from one source");
        this.wait = wait;
    }

    /** Rounded up. */
    public long seconds() {
        return wait.toSeconds() + 1;
    }

    /** Rounded up. */
    public long minutes() {
        return wait.toMinutes() + 1;
    }
}
