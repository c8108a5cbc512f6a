package io.flowdesk.identity.desk.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.flowdesk.platform.InvalidInput;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;

/**
 * YAML text as JSON values. The text comes from outside: its size and depth are limited, keys may not repeat, tags
 * make no objects, and aliases of lists and objects are refused because a few of them can expand to gigabytes.
 */
final class DeskYaml {

    private static final String FIELD = "yaml";
    private static final int MOST_CHARACTERS = 1_000_000;
    private static final int DEEPEST = 20;

    private static final ObjectMapper JSON = new ObjectMapper();

    private DeskYaml() {}

    /** Throws {@link InvalidInput} with line and column of what is not YAML or not allowed here. */
    static JsonNode parse(String text) {
        if (text.length() > MOST_CHARACTERS) {
            throw new InvalidInput(FIELD, "must not be longer than %d characters".formatted(MOST_CHARACTERS));
        }
        try {
            return JSON.valueToTree(yaml().<Object>load(text));
        } catch (MarkedYAMLException e) {
            throw new InvalidInput(FIELD, sentence(e));
        } catch (YAMLException | IllegalArgumentException e) {
            throw new InvalidInput(FIELD, String.valueOf(e.getMessage()));
        }
    }

    private static String sentence(MarkedYAMLException e) {
        var where = e.getProblemMark();
        return where == null
                ? e.getProblem()
                : "line %d, column %d: %s".formatted(where.getLine() + 1, where.getColumn() + 1, e.getProblem());
    }

    private static Yaml yaml() {
        var limits = limits();
        var unused = new DumperOptions();
        return new Yaml(new SafeConstructor(limits), new Representer(unused), unused, limits, new CoreScalars());
    }

    private static LoaderOptions limits() {
        var limits = new LoaderOptions();
        limits.setNestingDepthLimit(DEEPEST);
        limits.setMaxAliasesForCollections(0);
        limits.setAllowDuplicateKeys(false);
        return limits;
    }
}
