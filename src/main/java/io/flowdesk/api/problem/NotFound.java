package io.flowdesk.api.problem;

/** There is no such thing, or none that the caller may know of. */
public final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound(String sentence) {
        super(sentence);
    }
}
