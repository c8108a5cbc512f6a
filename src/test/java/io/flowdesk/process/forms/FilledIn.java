package io.flowdesk.process.forms;

import io.flowdesk.process.Names;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One of our forms, filled in at the small desk. */
public final class FilledIn {

    private FilledIn() {}

    /** @throws io.flowdesk.platform.InvalidInput as the server would */
    public static Fields form(String id, Map<String, @Nullable Object> answers) throws IOException {
        return read(id).check(answers, SmallDesk.desk());
    }

    /** Everything that can be chosen as the outcome. */
    public static Set<String> outcomesOf(String id) throws IOException {
        return Objects.requireNonNull(Objects.requireNonNull(read(id).fields().get(Names.Field.OUTCOME))
                .offer()
                .fixed());
    }

    private static FormSchema read(String id) throws IOException {
        return FormReader.read(Files.readString(Path.of("forms", id + ".form")));
    }
}
