package io.flowdesk.process.decisions;

import java.util.Map;

/** What went wrong, as the engine says it, but with the names of inputs in place of what they hold. */
final class WithoutValues {

    private WithoutValues() {}

    static String of(Exception failure, Map<String, Object> facts) {
        String message = failure.getClass().getSimpleName() + ": " + failure.getMessage();
        for (Map.Entry<String, Object> fact : facts.entrySet()) {
            if (fact.getValue() instanceof String text && text.length() > 2) {
                message = message.replace(text, "<" + fact.getKey() + ">");
            }
        }
        return message;
    }
}
