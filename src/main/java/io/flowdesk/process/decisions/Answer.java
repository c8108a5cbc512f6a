package io.flowdesk.process.decisions;

import java.util.Arrays;
import java.util.Map;

/** What one rule of a table says. Every question throws {@link DecisionFailed} if the rule does not answer it well. */
record Answer(DecisionTable table, Map<String, Object> outputs) {

    String text(String column) {
        return as(String.class, column);
    }

    boolean flag(String column) {
        return as(Boolean.class, column);
    }

    int number(String column) {
        return as(Number.class, column).intValue();
    }

    <E extends Enum<E>> E oneOf(Class<E> choices, String column) {
        String value = text(column);
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> choice.name().equals(value))
                .findFirst()
                .orElseThrow(() -> wrong(column, "one of " + Arrays.toString(choices.getEnumConstants())));
    }

    private <T> T as(Class<T> type, String column) {
        Object value = outputs.get(column);
        if (!type.isInstance(value)) {
            throw wrong(column, "a " + type.getSimpleName());
        }
        return type.cast(value);
    }

    DecisionFailed wrong(String column, String wanted) {
        return new DecisionFailed(table, "does not answer '%s' with %s.".formatted(column, wanted));
    }
}
