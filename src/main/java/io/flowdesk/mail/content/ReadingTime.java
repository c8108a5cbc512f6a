package io.flowdesk.mail.content;

import java.time.Duration;

/**
 * How long one mail may be read. Asked in every loop whose length its sender decides, so that no thread is needed that
 * might never end.
 */
public final class ReadingTime {

    private final long end;

    private ReadingTime(long end) {
        this.end = end;
    }

    /** Begins now. */
    public static ReadingTime of(Duration most) {
        return new ReadingTime(System.nanoTime() + most.toNanos());
    }

    /** @throws Over when it is used up */
    public void check() {
        if (System.nanoTime() - end > 0) {
            throw new Over();
        }
    }

    /** The reader makes the mail unreadable of it. */
    public static final class Over extends RuntimeException {

        private Over() {
            super("Reading the mail took too long", null, false, false);
        }
    }
}
