package io.flowdesk.api.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.flowdesk.platform.Beginning;
import io.flowdesk.platform.InvalidInput;
import io.flowdesk.platform.InvalidInput.FieldError;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with a body that could not be read, in the words of its sender. */
public final class WrongJson {

    /** The body as a whole. */
    private static final String BODY = "$";

    private static final int LONGEST_NAME = 100;

    private WrongJson() {}

    /** At least one; {@code failure} or one of its causes says which. */
    public static List<FieldError> errorsIn(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidInput invalid) {
                return invalid.errors();
            }
        }
        return List.of(errorIn(failure));
    }

    private static FieldError errorIn(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof JsonMappingException wrong) {
                return new FieldError(path(wrong), sentence(wrong));
            }
            if (cause instanceof JsonProcessingException broken) {
                return new FieldError(BODY, "This is not JSON" + place(broken.getLocation()) + ".");
            }
        }
        return new FieldError(BODY, "A body of JSON is required.");
    }

    private static String path(JsonMappingException wrong) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : wrong.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        String readable = path.isEmpty() ? BODY : path.toString();
        return Beginning.of(readable, LONGEST_NAME);
    }

    private static String sentence(JsonMappingException wrong) {
        if (wrong instanceof UnrecognizedPropertyException) {
            return "There is no such field.";
        }
        if (wrong instanceof MismatchedInputException mismatch) {
            return expected(mismatch.getTargetType());
        }
        if (wrong.getCause() instanceof JsonProcessingException broken) {
            return "This is not JSON" + place(broken.getLocation()) + ".";
        }
        return wrong.getOriginalMessage();
    }

    private static String expected(@Nullable Class<?> type) {
        if (type == null) {
            return "This has the wrong type.";
        }
        if (type.isEnum()) {
            return "This is one of " + Arrays.toString(type.getEnumConstants()) + ".";
        }
        return "This is " + noun(type) + ".";
    }

    private static String noun(Class<?> type) {
        if (type == String.class) {
            return "a text";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "true or false";
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return "a whole number of ordinary size";
        }
        if (type == Instant.class) {
            return "an instant such as 2026-05-31T09:00:00Z";
        }
        if (type == java.util.UUID.class) {
            return "an id as an upload returns it";
        }
        return Collection.class.isAssignableFrom(type) ? "a list" : "an object";
    }

    private static String place(@Nullable JsonLocation place) {
        return place == null ? "" : ", see line " + place.getLineNr() + ", column " + place.getColumnNr();
    }
}
