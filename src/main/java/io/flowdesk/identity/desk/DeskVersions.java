package io.flowdesk.identity.desk;

import io.flowdesk.identity.Actor;
import io.flowdesk.identity.file.DeskChange;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of desk files. */
@Repository
class DeskVersions {

    private final JdbcClient database;

    DeskVersions(JdbcClient database) {
        this.database = database;
    }

    /** Whoever imports waits here for the other one; readers never wait. */
    void lock() {
        database.sql("lock table desk_file_version in share row exclusive mode").update();
    }

    /** 0 if there is none. */
    int newestVersion() {
        return database.sql("select coalesce(max(version), 0) from desk_file_version")
                .query(Integer.class)
                .single();
    }

    Optional<DeskVersion> newest() {
        return database.sql("select version, yaml from desk_file_version order by version desc limit 1")
                .query(DeskVersion.class)
                .optional();
    }

    /** The text of a version. */
    Optional<String> version(int version) {
        return database.sql("select yaml from desk_file_version where version = ?")
                .param(version)
                .query(String.class)
                .optional();
    }

    /** The number of the new version. */
    int add(String yaml, Instant at, Actor by, List<DeskChange> changes) {
        return database.sql("insert into desk_file_version (yaml, imported_at, imported_by, changes)"
                        + " values (:yaml, :at, :by, :changes) returning version")
                .param("yaml", yaml)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.id())
                .param("changes", changes.stream().map(DeskChange::sentence).collect(Collectors.joining("\n")))
                .query(Integer.class)
                .single();
    }

    record DeskVersion(int version, String yaml) {}
}
