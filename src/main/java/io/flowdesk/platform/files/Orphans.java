package io.flowdesk.platform.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Files of the directory that no row names: their transaction was rolled back by a crash. */
@Component
class Orphans {

    /** The transaction of a younger one may still be running. */
    private static final Duration AGE = Duration.ofDays(1);

    private final InDirectory place;
    private final JdbcClient database;
    private final Clock clock;

    Orphans(InDirectory place, JdbcClient database, Clock clock) {
        this.place = place;
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT20M", fixedDelayString = "PT6H")
    void clear() {
        olderThan(AGE).forEach(Orphans::delete);
    }

    /** Not named by any row, and older than that. */
    List<Path> olderThan(Duration age) {
        Instant limit = clock.instant().minus(age);
        return folders().stream()
                .flatMap(folder -> unnamed(folder, file -> isOlder(file, limit)))
                .toList();
    }

    private List<Path> folders() {
        return Files.isDirectory(place.directory()) ? list(place.directory(), Orphans::isOurs) : List.of();
    }

    private static boolean isOurs(Path folder) {
        return Files.isDirectory(folder) && String.valueOf(folder.getFileName()).matches("[0-9a-f]{2}");
    }

    private Stream<Path> unnamed(Path folder, Predicate<Path> old) {
        List<Path> files = list(folder, old);
        if (files.isEmpty()) {
            return Stream.empty();
        }
        Set<String> named = named(String.valueOf(folder.getFileName()));
        return files.stream().filter(file -> !named.contains(String.valueOf(file.getFileName())));
    }

    private Set<String> named(String folder) {
        return database
                .sql("select id::text from kept_file where place = 'DIRECTORY' and id between ?::uuid and ?::uuid")
                .params(folder + "000000-0000-0000-0000-000000000000", folder + "ffffff-ffff-ffff-ffff-ffffffffffff")
                .query(String.class)
                .stream()
                .collect(Collectors.toSet());
    }

    private static List<Path> list(Path folder, Predicate<Path> which) {
        try (Stream<Path> content = Files.list(folder)) {
            return content.filter(which).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOlder(Path file, Instant limit) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(limit);
        } catch (IOException gone) {
            return false;
        }
    }

    private static void delete(Path orphan) {
        try {
            Files.deleteIfExists(orphan);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
