package io.flowdesk.platform;

import java.util.List;
import java.util.stream.Collectors;

/** Input that somebody outside can correct, field by field; over HTTP it becomes a 400. */
public final class InvalidInput extends RuntimeException {

    private final List<FieldError> errors;

    /** Refuses several fields at once; {@code errors} holds at least one. */
    public InvalidInput(List<FieldError> errors) {
        super(errors.stream().map(FieldError::toString).collect(Collectors.joining("; ")));
        this.errors = List.copyOf(errors);
    }

    /** Refuses one field. */
    public InvalidInput(String field, String message) {
        this(List.of(new FieldError(field, message)));
    }

    /** Never empty. */
    public List<FieldError> errors() {
        return errors;
    }

    /** The same errors as seen from outside, where these fields are part of {@code parent}. */
    public InvalidInput within(String parent) {
        return new InvalidInput(errors.stream().map(e -> e.within(parent)).toList());
    }

    /** A field as the sender knows it, such as {@code calendar.hours.MON}, and a sentence for the sender. */
    public record FieldError(String field, String message) {

        FieldError within(String parent) {
            return new FieldError(parent + "." + field, message);
        }

        @Override
        public String toString() {
            return field + ": " + message;
        }
    }
}
