package io.flowdesk.portal.form;

import io.flowdesk.platform.InvalidInput;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a form.
 *
 * @param fields sentence by name of the field
 * @param message about the form as a whole; null: nothing
 */
public record FormErrors(Map<String, String> fields, @Nullable String message) {

    public static final FormErrors NONE = new FormErrors(Map.of(), null);

    /** The first error of each field, in the reader's language. */
    public static FormErrors of(InvalidInput wrong, Sentences sentences, Locale language) {
        Map<String, String> fields = new LinkedHashMap<>();
        wrong.errors().forEach(error -> fields.putIfAbsent(error.field(), sentences.in(language, error.message())));
        return new FormErrors(fields, null);
    }

    public static FormErrors of(String message) {
        return new FormErrors(Map.of(), message);
    }

    /** The same with other names for the fields, the first error of each. */
    public FormErrors renamed(UnaryOperator<String> name) {
        Map<String, String> renamed = new LinkedHashMap<>();
        fields.forEach((field, sentence) -> renamed.putIfAbsent(name.apply(field), sentence));
        return new FormErrors(renamed, message);
    }

    public boolean isEmpty() {
        return fields.isEmpty() && message == null;
    }

    /** Null: nothing is wrong with it. */
    public @Nullable String at(String field) {
        return fields.get(field);
    }
}
