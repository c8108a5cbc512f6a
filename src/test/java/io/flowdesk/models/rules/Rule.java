package io.flowdesk.models.rules;

import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.model.xml.ModelInstance;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that no element of a kind may deserve.
 *
 * @param broken whether the element deserves it
 * @param fault what is said of it, after its id
 */
public record Rule<T extends ModelElementInstance>(Class<T> kind, String fault, Predicate<T> broken) {

    /** The sentences that elements of a model deserve. */
    public Stream<String> check(ModelInstance model) {
        return model.getModelElementsByType(kind).stream()
                .filter(broken)
                .map(element -> describe(element) + " " + fault);
    }

    /** The id of an element; without one its tag, for example that of an extension, and where it stands. */
    private static String describe(ModelElementInstance element) {
        String id = element.getAttributeValue("id");
        return id == null ? element.getElementType().getTypeName() + " of " + describe(element.getParentElement()) : id;
    }

    /** Whether there is nothing to read; null is nothing. */
    public static boolean isBlank(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").isBlank();
    }
}
