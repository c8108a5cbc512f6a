package io.flowdesk.process.gate.xml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An element and where it stands. Names carry the usual prefix of their namespace, whatever prefix the file uses; those
 * of unknown namespaces carry the namespace in braces.
 */
public final class Element {

    private final @Nullable Element parent;
    private final String name;
    private final int line;
    private final int column;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Element> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    Element(@Nullable Element parent, String name, int line, int column) {
        this.parent = parent;
        this.name = name;
        this.line = line;
        this.column = column;
    }

    void set(String attribute, String value) {
        attributes.put(attribute, value);
    }

    void add(Element child) {
        children.add(child);
    }

    void write(char[] characters, int start, int length) {
        text.append(characters, start, length);
    }

    public String name() {
        return name;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }

    public Map<String, String> attributes() {
        return Collections.unmodifiableMap(attributes);
    }

    public Optional<String> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }

    public String text() {
        return text.toString().strip();
    }

    public List<Element> children() {
        return Collections.unmodifiableList(children);
    }

    public @Nullable Element parent() {
        return parent;
    }

    /** Its own id, or that of the nearest element around it; null if none has one. */
    public @Nullable String nearestId() {
        String id = attributes.get("id");
        return id != null || parent == null ? id : parent.nearestId();
    }

    /** Itself first, then everything inside, in the order of the file. */
    public Stream<Element> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Element::all));
    }
}
