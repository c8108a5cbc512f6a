package io.flowdesk.platform;

import io.flowdesk.platform.InvalidInput.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads field after field, so that the sender hears of every wrong one at once. Not for several threads. */
public final class InputErrors {

    /** Nobody reads more, and an answer must not grow with the input. */
    private static final int MOST = 20;

    /** Names may contain keys of the sender's. */
    private static final int LONGEST_NAME = 100;

    private final List<FieldError> errors = new ArrayList<>();

    /** Remembers one error; those after the twentieth are dropped, there is work enough. */
    public void add(String field, String message) {
        if (errors.size() < MOST) {
            errors.add(new FieldError(Beginning.of(field, LONGEST_NAME), message));
        }
    }

    /** Remembers the errors of a part that was read by somebody else. */
    public void addAll(InvalidInput part) {
        part.errors().forEach(error -> add(error.field(), error.message()));
    }

    /** What {@code parse} makes of the text; where there is none or parse throws, an error says what is expected. */
    public <T> Optional<T> read(String field, @Nullable String text, Function<String, T> parse, String expected) {
        try {
            if (text != null) {
                return Optional.of(parse.apply(text));
            }
        } catch (RuntimeException e) {
            // Parsers throw what they like; each of their reasons means that the text is not what it should be.
        }
        add(field, "must be " + expected);
        return Optional.empty();
    }

    /** Ends the reading: throws {@link InvalidInput} unless all was well. */
    public void refuse() {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }
}
