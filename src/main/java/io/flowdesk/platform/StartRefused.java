package io.flowdesk.platform;

/** The application cannot start like this; the operator reads why and what to do instead of a stack trace. */
public class StartRefused extends RuntimeException {

    private final String remedy;

    /** Both are sentences for the operator and name the settings as one writes them. */
    public StartRefused(String why, String remedy) {
        super(why);
        this.remedy = remedy;
    }

    /** What the operator can do about it. */
    public String remedy() {
        return remedy;
    }
}
