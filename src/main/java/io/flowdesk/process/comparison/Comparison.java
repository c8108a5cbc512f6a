package io.flowdesk.process.comparison;

import io.flowdesk.platform.models.ModelDifference;
import io.flowdesk.platform.models.ModelDifference.Kind;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares two versions of one file, part by part. */
public final class Comparison {

    private final Map<String, Part> before;
    private final Map<String, Part> after;

    private Comparison(Map<String, Part> before, Map<String, Part> after) {
        this.before = before;
        this.after = after;
    }

    /** What has to be done to {@code before} to get {@code after}; both have passed the gate. */
    public static List<ModelDifference> between(String file, String before, String after) {
        return new Comparison(parts(file, before), parts(file, after)).differences();
    }

    private static Map<String, Part> parts(String file, String content) {
        return file.endsWith(".form") ? FormFile.parts(content) : Diagram.parts(content);
    }

    private List<ModelDifference> differences() {
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .flatMap(id -> compare(id, before.get(id), after.get(id)))
                .toList();
    }

    private static Stream<ModelDifference> compare(String id, @Nullable Part before, @Nullable Part after) {
        if (before == null || after == null) {
            return oneSided(id, before, after);
        }
        if (id.equals(Diagram.DRAWING)) {
            return before.equals(after)
                    ? Stream.empty()
                    : Stream.of(new ModelDifference(id, Kind.CHANGED, "The drawing is arranged differently."));
        }
        return Stream.concat(
                changed(id, after, "name", before.name(), after.name()),
                new TreeSet<>(union(before.properties(), after.properties()))
                        .stream()
                                .flatMap(property -> changed(
                                        id,
                                        after,
                                        property,
                                        before.properties().get(property),
                                        after.properties().get(property))));
    }

    private static Stream<ModelDifference> oneSided(String id, @Nullable Part before, @Nullable Part after) {
        Stream<ModelDifference> gone = Stream.ofNullable(before)
                .map(part -> new ModelDifference(id, Kind.REMOVED, part.label(id) + " is gone."));
        Stream<ModelDifference> added =
                Stream.ofNullable(after).map(part -> new ModelDifference(id, Kind.ADDED, part.label(id) + " is new."));
        return Stream.concat(gone, added);
    }

    private static List<String> union(Map<String, String> some, Map<String, String> others) {
        return Stream.concat(some.keySet().stream(), others.keySet().stream()).toList();
    }

    private static Stream<ModelDifference> changed(
            String id, Part part, String property, @Nullable String before, @Nullable String after) {
        return Objects.equals(before, after)
                ? Stream.empty()
                : Stream.of(new ModelDifference(
                        id,
                        Kind.CHANGED,
                        "%s: %s is %s instead of %s.".formatted(part.label(id), property, text(after), text(before))));
    }

    private static String text(@Nullable String value) {
        return value == null ? "absent" : "\"%s\"".formatted(value);
    }
}
