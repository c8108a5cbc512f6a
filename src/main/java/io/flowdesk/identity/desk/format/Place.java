package io.flowdesk.identity.desk.format;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowdesk.platform.InvalidInput.FieldError;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A value of the desk file and where it stands.
 *
 * @param key the last step of the path; empty at the root and in lists
 */
public record Place(String path, String key, JsonNode value) {

    private static final String EVERY = "*";

    static Place root(JsonNode tree) {
        return new Place("", "", tree);
    }

    /** What is there under {@code teams.*.lead}, where the star stands for every entry of an object or a list. */
    public Stream<Place> find(String pattern) {
        return find(Arrays.asList(pattern.split("\\.", -1)));
    }

    private Stream<Place> find(List<String> steps) {
        return steps.isEmpty()
                ? Stream.of(this)
                : step(steps.get(0)).flatMap(place -> place.find(steps.subList(1, steps.size())));
    }

    private Stream<Place> step(String name) {
        if (name.equals(EVERY)) {
            return value.isArray() ? elements() : value.propertyStream().map(entry -> entry(entry.getKey()));
        }
        return value.has(name) ? Stream.of(entry(name)) : Stream.empty();
    }

    /** This place and everything inside of it. */
    public Stream<Place> all() {
        return Stream.concat(Stream.of(this), step(EVERY).flatMap(Place::all));
    }

    private Place entry(String name) {
        return new Place(path.isEmpty() ? name : path + "." + name, name, value.path(name));
    }

    private Stream<Place> elements() {
        return IntStream.range(0, value.size())
                .mapToObj(index -> new Place("%s[%d]".formatted(path, index), "", value.path(index)));
    }

    /** The empty string unless the value is a text. */
    public String text() {
        return value.isTextual() ? value.textValue() : "";
    }

    public FieldError error(String message) {
        return new FieldError(path, message);
    }
}
