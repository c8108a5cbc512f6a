package io.flowdesk.process.forms;

import io.flowdesk.identity.Desk;
import io.flowdesk.platform.InputErrors;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one version of a form asks for. What is only sometimes asked for is never required here: whether it was needed
 * shows when the answers are put to use.
 */
record FormSchema(Map<String, FormField> fields) {

    /** Of a task without a form. */
    static final FormSchema NOTHING = new FormSchema(Map.of());

    FormSchema {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** @throws io.flowdesk.platform.InvalidInput with the label of every field that is wrong */
    Fields check(Map<String, @Nullable Object> submitted, Desk desk) {
        InputErrors errors = new InputErrors();
        Map<String, Object> answers = new LinkedHashMap<>();
        submitted.forEach((key, value) -> {
            FormField field = fields.get(key);
            if (field == null) {
                errors.add(key, "This form has no such field.");
            } else if (value != null && !isUnanswered(value)) {
                read(field, value, desk, answers, errors);
            }
        });
        fields.values().stream()
                .filter(field -> field.required() && isUnanswered(submitted.get(field.key())))
                .forEach(field -> errors.add(field.label(), "This is required."));
        errors.refuse();
        return new Fields(answers, this);
    }

    private static void read(
            FormField field, Object value, Desk desk, Map<String, Object> answers, InputErrors errors) {
        try {
            answers.put(field.key(), Answers.read(field, value, desk));
        } catch (Answers.Wrong wrong) {
            errors.add(field.label(), wrong.why());
        }
    }

    /** An empty field is sent as nothing or as an empty text; an unticked box consents to nothing. */
    private static boolean isUnanswered(@Nullable Object value) {
        return value == null || value.equals("") || value.equals(false);
    }

    /** What people know the field by; the key itself where the form does not have it. */
    String label(String key) {
        FormField field = fields.get(key);
        return field == null ? key : field.label();
    }
}
