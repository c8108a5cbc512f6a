package io.flowdesk.process.gate;

import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Why something is not let in.
 *
 * @param element id of the nearest element that has one; null where the whole file is meant
 * @param line from 1; 0 if unknown
 */
public record Refusal(String file, @Nullable String element, int line, int column, String reason) implements Problem {

    /** About the whole file. */
    public static Refusal of(String file, String reason) {
        return new Refusal(file, null, 0, 0, reason);
    }

    /** File, element and reason, for people. */
    @Override
    public String getMessage() {
        return element == null ? "%s: %s".formatted(file, reason) : "%s: %s: %s".formatted(file, element, reason);
    }

    @Override
    public int getLine() {
        return line;
    }

    @Override
    public int getColumn() {
        return column;
    }

    @Override
    public String getMainElementId() {
        return Objects.requireNonNullElse(element, "");
    }

    @Override
    public List<String> getElementIds() {
        return element == null ? List.of() : List.of(element);
    }
}
