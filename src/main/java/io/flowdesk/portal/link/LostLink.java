package io.flowdesk.portal.link;

/** The link opens nothing, or nothing any more. Nobody is told which of both. */
public final class LostLink extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String token;

    public LostLink(String token) {
        super("A link that opens nothing");
        this.token = token;
    }

    /** As it was sent, whatever that is. */
    public String token() {
        return token;
    }
}
