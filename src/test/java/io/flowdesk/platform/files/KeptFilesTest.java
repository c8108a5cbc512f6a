package io.flowdesk.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.flowdesk.platform.FlowdeskProperties;
import io.flowdesk.platform.FlowdeskProperties.Admin;
import io.flowdesk.platform.FlowdeskProperties.Embedded;
import io.flowdesk.platform.Sha256;
import io.flowdesk.platform.doctor.Finding;
import io.flowdesk.platform.files.FileSettings.Store;
import io.flowdesk.testing.Database;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/** Both places over a real database and a real directory. */
class KeptFilesTest {

    private static final DataSource SOURCE = Database.fresh().dataSource();
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final long MOST = 10_000_000;

    @TempDir
    Path directory;

    private final JdbcClient database = JdbcClient.create(SOURCE);
    private final TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(SOURCE));

    @ParameterizedTest
    @EnumSource(Store.class)
    void whatWasWrittenIsReadAgain(Store store) throws IOException {
        KeptFiles files = filesIn(store);
        byte[] content = bytes(3 * InDatabase.PIECE + 17);
        Kept kept = kept(files, content);
        assertThat(kept.size()).isEqualTo(content.length);
        assertThat(kept.sha256()).isEqualTo(Sha256.of(new ByteArrayInputStream(content)));
        assertThat(read(files, kept.id())).isEqualTo(content);
    }

    @ParameterizedTest
    @EnumSource(Store.class)
    void anEmptyFileIsAFile(Store store) throws IOException {
        KeptFiles files = filesIn(store);
        assertThat(read(files, kept(files, new byte[0]).id())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Store.class)
    void nothingStaysOfWhatIsTooLarge(Store store) throws IOException {
        KeptFiles files = filesIn(store);
        long pieces = count("kept_piece");
        assertThatThrownBy(() -> transaction.execute(
                        status -> files.keep(new ByteArrayInputStream(bytes(InDatabase.PIECE + 2)), InDatabase.PIECE)))
                .isInstanceOf(FileTooLarge.class);
        assertThat(count("kept_piece")).isEqualTo(pieces);
        assertThat(filesOnDisk()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Store.class)
    void whatIsRemovedIsGone(Store store) throws IOException {
        KeptFiles files = filesIn(store);
        Kept kept = kept(files, bytes(5));
        transaction.executeWithoutResult(status -> files.remove(List.of(kept.id())));
        assertThatThrownBy(() -> files.open(kept.id())).isInstanceOf(RuntimeException.class);
        assertThat(filesOnDisk()).isEmpty();
    }

    @Test
    void aFileIsNotRemovedWithATransactionThatFails() throws IOException {
        KeptFiles files = filesIn(Store.DIRECTORY);
        Kept kept = kept(files, bytes(5));
        transaction.executeWithoutResult(status -> {
            files.remove(List.of(kept.id()));
            status.setRollbackOnly();
        });
        assertThat(read(files, kept.id())).hasSize(5);
    }

    @Test
    void whatWasKeptInTheOtherPlaceIsStillRead() throws IOException {
        Kept kept = kept(filesIn(Store.DATABASE), bytes(9));
        assertThat(read(filesIn(Store.DIRECTORY), kept.id())).hasSize(9);
    }

    @Test
    void onlyOldFilesThatNoRowNamesAreCleared() throws IOException {
        Path named = onDisk(kept(filesIn(Store.DIRECTORY), bytes(5)).id());
        Path orphan =
                Files.write(directory.resolve("ab").resolve(UUID.randomUUID().toString()), new byte[] {1});
        Path young = Files.write(directory.resolve("ab").resolve(UUID.randomUUID() + ".part"), new byte[] {1});
        for (Path old : List.of(named, orphan)) {
            Files.setLastModifiedTime(old, FileTime.from(NOW.minus(Duration.ofDays(3))));
        }
        Files.setLastModifiedTime(young, FileTime.from(NOW));
        orphans().clear();
        assertThat(filesOnDisk()).containsExactlyInAnyOrder(named, young);
    }

    @Test
    void whatIsLeftBehindTheDoctorNamesAndDeletes() throws IOException {
        Path named = onDisk(kept(filesIn(Store.DIRECTORY), bytes(5)).id());
        Path orphan =
                Files.write(directory.resolve("ab").resolve(UUID.randomUUID().toString()), new byte[] {1});
        Files.setLastModifiedTime(orphan, FileTime.from(NOW.minus(Duration.ofDays(3))));
        OrphansAreCleared check = new OrphansAreCleared(orphans());
        List<Finding> findings = check.findings();
        assertThat(findings)
                .extracting(Finding::sentence)
                .containsExactly("The file " + orphan + " belongs to nothing that the database knows.");
        new DeleteOrphans(orphans()).heal(findings.get(0));
        assertThat(check.findings()).isEmpty();
        assertThat(filesOnDisk()).containsExactly(named);
    }

    private Kept kept(KeptFiles files, byte[] content) {
        return transaction.execute(status -> files.keep(new ByteArrayInputStream(content), MOST));
    }

    private static byte[] read(KeptFiles files, UUID id) throws IOException {
        try (InputStream content = files.open(id)) {
            return content.readAllBytes();
        }
    }

    private KeptFiles filesIn(Store store) {
        FileSettings settings = new FileSettings(store, directory.toString(), DataSize.ofMegabytes(25));
        return new KeptFiles(
                database, settings, List.of(new InDatabase(database), place()), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private Orphans orphans() {
        return new Orphans(place(), database, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private InDirectory place() {
        FlowdeskProperties properties = new FlowdeskProperties(
                directory.toString(),
                false,
                false,
                null,
                null,
                URI.create("http://localhost"),
                new Admin(null, null),
                new Embedded(0, 0, 0));
        FileSettings settings = new FileSettings(Store.DIRECTORY, directory.toString(), DataSize.ofMegabytes(25));
        return new InDirectory(settings, properties, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private Path onDisk(UUID id) throws IOException {
        Files.createDirectories(directory.resolve("ab"));
        return directory.resolve(id.toString().substring(0, 2)).resolve(id.toString());
    }

    private List<Path> filesOnDisk() throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private long count(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }

    private static byte[] bytes(int size) {
        byte[] content = new byte[size];
        new Random(size).nextBytes(content);
        return content;
    }
}
