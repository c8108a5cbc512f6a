package io.flowdesk.platform.files;

import io.flowdesk.platform.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds out whether contents are still what was written. */
@Component
public class Examination {

    private static final RowMapper<Row> ROW = (row, index) -> new Row(
            row.getObject("id", UUID.class),
            FileSettings.Store.valueOf(row.getString("place")),
            row.getLong("size_bytes"),
            row.getString("sha256"));

    private static final String SIZES =
            """
            select k.id, format('has %%s bytes instead of %%s', coalesce(sum(octet_length(p.bytes)), 0), k.size_bytes) as what
              from kept_file k
              join %s owner on owner.file = k.id
              left join kept_piece p on p.file = k.id
             where k.place = 'DATABASE'
             group by k.id
            having coalesce(sum(octet_length(p.bytes)), 0) <> k.size_bytes
            """;

    private static final String ROWS =
            "select k.id, k.place, k.size_bytes, k.sha256 from kept_file k join %s owner on owner.file = k.id ";

    private final JdbcClient database;
    private final KeptFiles files;
    private final InDirectory directory;

    Examination(JdbcClient database, KeptFiles files, InDirectory directory) {
        this.database = database;
        this.files = files;
        this.directory = directory;
    }

    /** @param what the end of a sentence about the file */
    public record Broken(UUID id, String what) {}

    private record Row(UUID id, FileSettings.Store place, long size, String sha256) {}

    /**
     * Everything that is wrong; none twice.
     *
     * @param owners the table whose column {@code file} names the files
     * @param newest how many are read to the end
     */
    public List<Broken> of(String owners, int newest) {
        List<Broken> ofWrongSize = ofWrongSize(owners);
        return Stream.concat(ofWrongSize.stream(), changed(owners, newest).filter(file -> ofWrongSize.stream()
                        .noneMatch(other -> other.id().equals(file.id()))))
                .toList();
    }

    private List<Broken> ofWrongSize(String owners) {
        List<Broken> inDatabase = database.sql(SIZES.formatted(owners))
                .query((row, index) -> new Broken(row.getObject("id", UUID.class), row.getString("what")))
                .list();
        try (Stream<Row> inDirectory =
                database.sql(ROWS.formatted(owners) + "where k.place = 'DIRECTORY'").query(ROW).stream()) {
            return Stream.concat(inDatabase.stream(), inDirectory.flatMap(this::sizeInDirectory))
                    .toList();
        }
    }

    private Stream<Broken> sizeInDirectory(Row file) {
        try {
            long size = directory.sizeOf(file.id());
            return size == file.size()
                    ? Stream.empty()
                    : Stream.of(new Broken(file.id(), "has %d bytes instead of %d".formatted(size, file.size())));
        } catch (NoSuchFileException missing) {
            return Stream.of(new Broken(file.id(), "is missing in " + directory.directory()));
        } catch (IOException e) {
            return Stream.of(new Broken(file.id(), "cannot be read: " + e.getMessage()));
        }
    }

    private Stream<Broken> changed(String owners, int newest) {
        return database
                .sql(ROWS.formatted(owners) + "order by k.created_at desc, k.id limit ?")
                .param(newest)
                .query(ROW)
                .list()
                .stream()
                .flatMap(this::change);
    }

    private Stream<Broken> change(Row file) {
        try (InputStream content = files.open(file.id())) {
            return Sha256.of(content).equals(file.sha256())
                    ? Stream.empty()
                    : Stream.of(new Broken(file.id(), "has changed since it came"));
        } catch (IOException | UncheckedIOException e) {
            return Stream.of(new Broken(file.id(), "cannot be read: " + e.getMessage()));
        }
    }
}
