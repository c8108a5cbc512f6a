package io.flowdesk.identity.desk.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.flowdesk.identity.file.DeskChange;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What differs between two files, entry by entry; a list counts as one value. */
public final class DeskDiff {

    private static final JsonNode NOTHING = JsonNodeFactory.instance.objectNode();

    private DeskDiff() {}

    /** The first file is null if there was no desk. */
    public static List<DeskChange> between(@Nullable DeskDocument before, DeskDocument after) {
        return sections(before == null ? NOTHING : before.tree(), after.tree()).toList();
    }

    /** A section that is missing is an empty one, so that its entries are named one by one. */
    private static Stream<DeskChange> sections(JsonNode before, JsonNode after) {
        return names(before, after)
                .flatMap(name -> compare(name, section(before, after, name), section(after, before, name)));
    }

    private static JsonNode section(JsonNode tree, JsonNode other, String name) {
        return !tree.has(name) && other.path(name).isObject() ? NOTHING : tree.path(name);
    }

    private static Stream<DeskChange> compare(String path, JsonNode before, JsonNode after) {
        if (before.isObject() && after.isObject()) {
            return names(before, after)
                    .flatMap(name -> compare(path + "." + name, before.path(name), after.path(name)));
        }
        return before.equals(after) ? Stream.empty() : Stream.of(new DeskChange(path, text(before), text(after)));
    }

    private static Stream<String> names(JsonNode before, JsonNode after) {
        return Stream.of(before, after)
                .flatMap(JsonNode::propertyStream)
                .map(Map.Entry::getKey)
                .distinct();
    }

    private static @Nullable String text(JsonNode value) {
        if (value.isMissingNode()) {
            return null;
        }
        return value.isTextual() ? value.textValue() : value.toString();
    }
}
