package io.flowdesk.process.decisions;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A failure as it happened, where it happened, but with the names of inputs in place of what they hold. */
final class WithoutValues extends Exception {

    private static final long serialVersionUID = 1L;

    private WithoutValues(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    static WithoutValues of(Throwable failure, Map<String, Object> facts) {
        Throwable cause = failure.getCause();
        WithoutValues told = new WithoutValues(message(failure, facts), cause == null ? null : of(cause, facts));
        told.setStackTrace(failure.getStackTrace());
        return told;
    }

    private static String message(Throwable failure, Map<String, Object> facts) {
        String message = failure.getClass().getSimpleName() + ": " + failure.getMessage();
        for (Map.Entry<String, Object> fact : facts.entrySet()) {
            if (fact.getValue() instanceof String text && text.length() > 2) {
                message = message.replace(text, "<" + fact.getKey() + ">");
            }
        }
        return message;
    }
}
