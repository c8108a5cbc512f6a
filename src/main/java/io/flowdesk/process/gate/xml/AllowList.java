package io.flowdesk.process.gate.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which elements may occur, and with which attributes. In the file a line names an element and its attributes; one that
 * begins with {@code =} names a group of attributes for the lines below; {@code *} stands for any.
 */
public final class AllowList {

    private static final String ANY = "*";

    private final Map<String, Set<String>> groups = new HashMap<>();
    private final Map<String, Set<String>> elements = new HashMap<>();

    private AllowList(List<String> lines) {
        lines.stream().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(this::learn);
    }

    /** From a file beside {@code place}. */
    public static AllowList from(Class<?> place, String file) {
        try (InputStream list = place.getResourceAsStream(file)) {
            if (list == null) {
                throw new IllegalStateException("There is no " + file);
            }
            return new AllowList(new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void learn(String line) {
        List<String> words = List.of(line.strip().split("\\s+"));
        Set<String> attributes = new HashSet<>();
        words.stream().skip(1).forEach(word -> attributes.addAll(groups.getOrDefault(word, Set.of(word))));
        (words.get(0).startsWith("=") ? groups : elements).put(words.get(0), attributes);
    }

    public boolean allows(Element element) {
        return elements.containsKey(element.name()) || elements.containsKey(wildcard(element));
    }

    /** The attributes of the element that it may not have. */
    public Stream<String> refusedAttributes(Element element) {
        Set<String> allowed = elements.getOrDefault(element.name(), elements.getOrDefault(wildcard(element), Set.of()));
        return element.attributes().keySet().stream()
                .filter(attribute -> !allowed.contains(ANY) && !allowed.contains(attribute));
    }

    /** Of all elements in the namespace. */
    private static String wildcard(Element element) {
        return element.name().substring(0, element.name().lastIndexOf(':') + 1) + ANY;
    }
}
