package io.flowdesk.identity.desk;

import io.flowdesk.identity.desk.format.DeskDocument;
import io.flowdesk.identity.file.DeskUsage;
import io.flowdesk.platform.InvalidInput;
import io.flowdesk.platform.InvalidInput.FieldError;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Refuses to remove what open tickets still need. */
@Component
class StillInUse {

    private final ObjectProvider<DeskUsage> usages;

    StillInUse(ObjectProvider<DeskUsage> usages) {
        this.usages = usages;
    }

    /** Throws {@link InvalidInput} with every team, topic and agent that is missing and must not be. */
    void check(DeskDocument file) {
        var missing = Stream.of(
                        missing(file, "teams", DeskUsage::teamsInUse),
                        missing(file, "topics", DeskUsage::topicsInUse),
                        missing(file, "agents", DeskUsage::agentsInUse))
                .flatMap(errors -> errors)
                .toList();
        if (!missing.isEmpty()) {
            throw new InvalidInput(missing);
        }
    }

    private Stream<FieldError> missing(DeskDocument file, String section, Function<DeskUsage, Set<String>> inUse) {
        return usages.stream()
                .flatMap(usage -> inUse.apply(usage).stream())
                .filter(key -> !file.tree().path(section).has(key))
                .sorted()
                .map(key -> new FieldError(section + "." + key, "open tickets still need it, so it cannot be removed"));
    }
}
