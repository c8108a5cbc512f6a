package io.flowdesk.identity.desk.format;

import com.fasterxml.jackson.databind.JsonNode;
import io.flowdesk.platform.InvalidInput;
import io.flowdesk.platform.InvalidInput.FieldError;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads desk files. */
@Component
public class DeskReader {

    private final DeskSchema schema = new DeskSchema();
    private final Rule rules;

    public DeskReader(Rule rules) {
        this.rules = rules;
    }

    /** Throws {@link InvalidInput} with everything that is wrong. */
    public DeskDocument check(String yaml) {
        var tree = DeskYaml.parse(yaml);
        var errors = errors(tree);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new DeskDocument(yaml, tree);
    }

    /** A file that was checked when it was imported: rules that came later must not keep the desk from starting. */
    public DeskDocument reread(String yaml) {
        var tree = DeskYaml.parse(yaml);
        schema.complete(tree);
        return new DeskDocument(yaml, tree);
    }

    private List<FieldError> errors(JsonNode tree) {
        var form = schema.complete(tree);
        return Stream.concat(form.stream(), rules.violations(Place.root(tree)))
                .distinct()
                .toList();
    }
}
