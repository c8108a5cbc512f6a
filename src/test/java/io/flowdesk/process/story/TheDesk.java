package io.flowdesk.process.story;

import io.flowdesk.identity.Actor;
import io.flowdesk.identity.DeskFile;
import io.flowdesk.identity.desk.DeskText;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The desk of a scenario, changed for it and put back afterwards, for all scenarios share one. */
@Component
public class TheDesk {

    private final DeskFile file;
    private @Nullable String before;

    TheDesk(DeskFile file) {
        this.file = file;
    }

    public void changes(UnaryOperator<DeskText> change) {
        String now = file.export();
        before = before == null ? now : before;
        file.importFrom(change.apply(DeskText.of(now)).yaml(), Actor.SYSTEM, false);
    }

    /** On the days of all scenarios. */
    public void misses(String agent) {
        changes(desk -> desk.with(
                "agents." + agent + ".absences", List.of(Map.of("from", "2026-11-01", "until", "2027-01-31"))));
    }

    public void isAsBefore() {
        if (before != null) {
            file.importFrom(before, Actor.SYSTEM, false);
            before = null;
        }
    }
}
