package io.flowdesk.ticket.conversation;

import io.flowdesk.platform.doctor.Check;
import io.flowdesk.platform.doctor.Cure;
import io.flowdesk.platform.doctor.Finding;
import io.flowdesk.platform.files.Examination;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sizes are compared for all files, contents only for the newest: reading every byte would take hours. */
@Component
class AttachmentsAreWhole implements Check {

    private static final Cure LOST = Cure.none("lost-file", "Its content is in a backup, if anywhere.");
    private static final Cure TWO_PLACES = Cure.none(
            "misplaced-file",
            "It may be seen on one of two tickets, and for which of them it was meant only a person can tell.");

    private static final int READ = 200;

    private static final String MISPLACED =
            """
            select format('%s: the file "%s" (%s) belongs to a message of another ticket.',
                          coalesce(t.number, 'No ticket'), a.file_name, a.id)
              from attachment a
              join message m on m.id = a.message_id
              left join ticket t on t.id = a.ticket_id
             where m.ticket_id is distinct from a.ticket_id
             order by 1
            """;

    private static final String NAMED =
            """
            select format('%s: the file "%s" (%s)', coalesce(t.number, 'No ticket'), a.file_name, a.id)
              from attachment a
              left join ticket t on t.id = a.ticket_id
             where a.file = ?
            """;

    private final JdbcClient database;
    private final Examination files;

    AttachmentsAreWhole(JdbcClient database, Examination files) {
        this.database = database;
        this.files = files;
    }

    @Override
    public List<Finding> findings() {
        return Stream.concat(
                        files.of("attachment", READ).stream().flatMap(file -> sentences(file.id(), file.what())),
                        misplaced())
                .sorted(Comparator.comparing(Finding::sentence))
                .toList();
    }

    private Stream<Finding> misplaced() {
        return database.sql(MISPLACED).query(String.class).list().stream()
                .map(sentence -> new Finding(sentence, sentence, TWO_PLACES));
    }

    private Stream<Finding> sentences(UUID file, String what) {
        return database.sql(NAMED).param(file).query(String.class).list().stream()
                .map(named -> new Finding(named + " " + what + ".", file.toString(), LOST));
    }

    @Override
    public String remedy() {
        return "Restore the file from a backup, or ask the person who sent it to send it again.";
    }
}
