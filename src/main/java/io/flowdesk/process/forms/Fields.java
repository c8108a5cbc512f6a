package io.flowdesk.process.forms;

import io.flowdesk.platform.InvalidInput;
import io.flowdesk.process.Names;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The answers of a form, each checked against its field. Whatever is refused on the way to the ticket is named by the
 * field's label, which is what the person in front of the form can find.
 */
public final class Fields {

    private final Map<String, Object> answers;
    private final FormSchema form;

    Fields(Map<String, Object> answers, FormSchema form) {
        this.answers = Map.copyOf(answers);
        this.form = form;
    }

    /** The same with another answer in one field. */
    public Fields with(String key, String answer) {
        Map<String, Object> changed = new TreeMap<>(answers);
        changed.put(key, answer);
        return new Fields(changed, form);
    }

    public String outcome() {
        return required(Names.Variable.OUTCOME);
    }

    public @Nullable String text(String key) {
        Object answer = answers.get(key);
        return answer == null ? null : answer.toString();
    }

    /** @throws InvalidInput when there is nothing in it but blanks */
    public String required(String key) {
        String text = text(key);
        if (text == null || text.isBlank()) {
            throw wrong(key, "This is required.");
        }
        return text;
    }

    public boolean isTicked(String key) {
        return Boolean.TRUE.equals(answers.get(key));
    }

    public <E extends Enum<E>> @Nullable E choice(String key, Class<E> type) {
        return text(key) == null ? null : requiredChoice(key, type);
    }

    /** @throws InvalidInput when there is none, or the form offers what Java does not know */
    public <E extends Enum<E>> E requiredChoice(String key, Class<E> type) {
        String chosen = required(key);
        return Arrays.stream(type.getEnumConstants())
                .filter(known -> known.name().equals(chosen))
                .findFirst()
                .orElseThrow(() -> wrong(key, "This is one of " + Arrays.toString(type.getEnumConstants()) + "."));
    }

    /** A date and a time with their distance to UTC. */
    public Instant requiredInstant(String key) {
        try {
            return OffsetDateTime.parse(required(key)).toInstant();
        } catch (DateTimeException withoutOffset) {
            throw wrong(key, "This must be a date and a time with its distance to UTC.");
        }
    }

    /** Answers to questions that the desk has added to a form itself. */
    public Map<String, Object> besides(Set<String> known) {
        Map<String, Object> others = new TreeMap<>(answers);
        others.keySet().removeAll(known);
        others.remove(Names.Variable.OUTCOME);
        return others;
    }

    public InvalidInput wrong(String key, String message) {
        return new InvalidInput(form.label(key), message);
    }

    /** The same refusal with labels instead of keys; of a key like {@code requester.email} the last part counts. */
    public InvalidInput labelled(InvalidInput refusal) {
        return new InvalidInput(refusal.errors().stream()
                .map(error -> new InvalidInput.FieldError(
                        form.label(error.field().substring(error.field().lastIndexOf('.') + 1)), error.message()))
                .toList());
    }
}
