package io.flowdesk.platform.transaction;

/** Others changed the same things again and again; nothing of this attempt was stored. Over HTTP a 409. */
public final class StillConflicting extends RuntimeException {

    StillConflicting(RuntimeException last) {
        super("somebody else was changing the same at the same time", last);
    }
}
