package io.flowdesk.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps contents for whoever names them. Never whole in memory. */
@Component
public class KeptFiles {

    private final JdbcClient database;
    private final FileSettings settings;
    private final Map<FileSettings.Store, Place> places;
    private final Clock clock;

    KeptFiles(JdbcClient database, FileSettings settings, List<Place> places, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.places = places.stream().collect(Collectors.toMap(Place::store, Function.identity()));
        this.clock = clock;
    }

    /**
     * Writes it to the disk as part of the running transaction, whose caller names it in a row of his own.
     *
     * @param most bytes
     * @throws FileTooLarge when there are more
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Kept keep(InputStream content, long most) {
        UUID id = UUID.randomUUID();
        Measured measured = new Measured(content, most);
        try {
            place(settings.store()).write(id, measured);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Kept kept = new Kept(id, measured.size(), measured.sha256());
        insert(kept);
        return kept;
    }

    private void insert(Kept kept) {
        database.sql("insert into kept_file (id, place, size_bytes, sha256, created_at) values (?, ?, ?, ?, ?)")
                .params(kept.id(), settings.store().name(), kept.size(), kept.sha256(), Timestamp.from(clock.instant()))
                .update();
    }

    /** To be closed by the caller; it may be read after the transaction, and slowly. */
    public InputStream open(UUID id) {
        try {
            return placeOf(id).open(id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nobody may name them any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(Collection<UUID> ids) {
        for (UUID id : ids) {
            placeOf(id).remove(id);
            database.sql("delete from kept_file where id = ?").param(id).update();
        }
    }

    private Place placeOf(UUID id) {
        return place(FileSettings.Store.valueOf(database.sql("select place from kept_file where id = ?")
                .param(id)
                .query(String.class)
                .single()));
    }

    private Place place(FileSettings.Store store) {
        Place place = places.get(store);
        if (place == null) {
            throw new IllegalStateException("There is no place for " + store);
        }
        return place;
    }
}
