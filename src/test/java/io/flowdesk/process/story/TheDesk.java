package io.flowdesk.process.story;

import io.flowdesk.identity.Actor;
import io.flowdesk.identity.desk.DeskText;
import io.flowdesk.identity.file.DeskFile;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The desk of a scenario, changed for it and put back afterwards, for all scenarios share one. */
@Component
public class TheDesk {

    private final DeskFile file;
    private final JdbcClient database;
    private @Nullable String before;

    TheDesk(DeskFile file, JdbcClient database) {
        this.file = file;
        this.database = database;
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
            putAwayWhatIsLeft();
            file.importFrom(before, Actor.SYSTEM, false);
            before = null;
        }
    }

    /** A desk cannot lose a team that open tickets need; those of a scenario that is over need it no more. */
    private void putAwayWhatIsLeft() {
        database.sql("update ticket set status = 'ARCHIVED', lifecycle = null where status <> 'ARCHIVED'")
                .update();
        database.sql("update side_task set done_at = created_at where done_at is null")
                .update();
    }
}
