package io.flowdesk.platform.files;

import io.flowdesk.platform.doctor.Check;
import io.flowdesk.platform.doctor.Cure;
import io.flowdesk.platform.doctor.Finding;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** A file of the directory that no row names is cleared away a day after it was written. */
@Component
class OrphansAreCleared implements Check {

    static final Cure DELETE = Cure.safe("delete-file", "deletes it");

    private static final Duration PATIENCE = Duration.ofDays(2);

    private final Orphans orphans;

    OrphansAreCleared(Orphans orphans) {
        this.orphans = orphans;
    }

    @Override
    public List<Finding> findings() {
        return orphans.olderThan(PATIENCE).stream()
                .map(Path::toString)
                .sorted()
                .map(file -> new Finding(
                        "The file %s belongs to nothing that the database knows.".formatted(file), file, DELETE))
                .toList();
    }

    @Override
    public String remedy() {
        return "Nobody needs it. Look into the log why the search for such files, which runs every six hours, leaves it.";
    }
}
