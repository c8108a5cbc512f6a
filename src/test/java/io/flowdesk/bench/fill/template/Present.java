package io.flowdesk.bench.fill.template;

/** A life has reached the present: what would come next has not happened yet. */
final class Present extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Present() {
        super("the present", null, false, false);
    }
}
