package io.flowdesk.mail.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The header fields of a mail by name, in any case; values are one line each, in the order of the mail, and decoded
 * unless it counts what exactly a server has read or written: From and Authentication-Results.
 */
public final class MailHeaders {

    private final List<Map.Entry<String, String>> fields = new ArrayList<>();

    public MailHeaders(Iterable<Map.Entry<String, String>> fields) {
        fields.forEach(this.fields::add);
    }

    /** The topmost value, which the last server wrote; empty if there is no such field. */
    public Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    public List<String> all(String name) {
        return valuesIn(fields, name);
    }

    /** From the topmost value down to where that server received the mail: what is below, others wrote. */
    public List<String> ofLastServer(String name) {
        int top = 0;
        while (top < fields.size() && !isNamed(fields.get(top), name)) {
            top++;
        }
        int end = top;
        while (end < fields.size() && !isNamed(fields.get(end), "Received")) {
            end++;
        }
        return valuesIn(fields.subList(top, end), name);
    }

    public boolean has(String name) {
        return first(name).isPresent();
    }

    /** Whether a field begins so, such as {@code List-}. */
    public boolean hasAnyStartingWith(String prefix) {
        return names().stream()
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).startsWith(prefix.toLowerCase(Locale.ROOT)));
    }

    public Set<String> names() {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        fields.forEach(field -> names.add(field.getKey()));
        return Set.copyOf(names);
    }

    private static List<String> valuesIn(List<Map.Entry<String, String>> fields, String name) {
        return fields.stream()
                .filter(field -> isNamed(field, name))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static boolean isNamed(Map.Entry<String, String> field, String name) {
        return field.getKey().equalsIgnoreCase(name);
    }
}
