package io.flowdesk.identity.desk;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** A desk file to change and to write: {@code demoDesk().with("teams.service-desk.lead", "agent1").yaml()}. */
public final class DeskText {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private final ObjectNode tree;

    private DeskText(ObjectNode tree) {
        this.tree = tree;
    }

    public static DeskText demoDesk() {
        return of(packaged("demo.yaml"));
    }

    public static DeskText of(String yaml) {
        try {
            return new DeskText((ObjectNode) YAML.readTree(yaml));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String packaged(String name) {
        try {
            return new ClassPathResource("desk/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keys with dots are not for this. */
    public DeskText with(String path, Object value) {
        parent(path).set(last(path), YAML.valueToTree(value));
        return this;
    }

    public DeskText without(String path) {
        parent(path).remove(last(path));
        return this;
    }

    private ObjectNode parent(String path) {
        var node = tree;
        var steps = path.split("\\.", -1);
        for (var i = 0; i < steps.length - 1; i++) {
            node = node.withObjectProperty(steps[i]);
        }
        return node;
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    public String yaml() {
        try {
            return YAML.writeValueAsString(tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
