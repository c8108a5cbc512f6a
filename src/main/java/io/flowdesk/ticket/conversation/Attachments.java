package io.flowdesk.ticket.conversation;

import io.flowdesk.identity.Actor;
import io.flowdesk.platform.InvalidInput;
import io.flowdesk.platform.files.FileSettings;
import io.flowdesk.platform.files.FileTooLarge;
import io.flowdesk.platform.files.Kept;
import io.flowdesk.platform.files.KeptFiles;
import java.io.InputStream;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Files that were uploaded: first on their own, then part of one message for good. */
@Component
public class Attachments {

    /** An upload that no message names is gone after this time. */
    public static final Duration UNATTACHED = Duration.ofDays(1);

    private static final RowMapper<Attachment> ROW = (row, index) -> new Attachment(
            row.getObject("id", UUID.class),
            row.getObject("ticket_id", Long.class),
            row.getObject("message_id", Long.class),
            row.getString("owner"),
            row.getString("file_name"),
            row.getString("media_type"),
            row.getLong("size_bytes"),
            row.getString("sha256"),
            row.getTimestamp("created_at").toInstant());
    private static final String COLUMNS =
            "id, ticket_id, message_id, owner, file_name, media_type, size_bytes, sha256, created_at";

    private final JdbcClient database;
    private final KeptFiles files;
    private final FileSettings settings;
    private final Clock clock;

    Attachments(JdbcClient database, KeptFiles files, FileSettings settings, Clock clock) {
        this.database = database;
        this.files = files;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Keeps an upload; the content is read once and hashed on the way, never whole in memory.
     *
     * @throws InvalidInput caused by {@link FileTooLarge} when it is larger than the desk takes
     */
    @Transactional
    public Attachment store(String fileName, String mediaType, InputStream content, Actor owner) {
        Kept kept = kept(content);
        Attachment attachment = new Attachment(
                UUID.randomUUID(),
                null,
                null,
                owner.id(),
                FileName.normalised(fileName),
                FileName.mediaType(mediaType),
                kept.size(),
                kept.sha256(),
                clock.instant());
        insert(attachment, kept);
        return attachment;
    }

    /** Remembers by which name the HTML of its mail shows it. */
    @Transactional
    public void shownAs(UUID id, String contentId) {
        database.sql("update attachment set content_id = :name where id = :id")
                .param("name", contentId)
                .param("id", id)
                .update();
    }

    /** The picture of that message that its HTML names so, if it is harmless and small enough to be part of a page. */
    public Optional<Attachment> picture(long messageId, String contentId, long mostBytes) {
        return database.sql("select " + COLUMNS + " from attachment where message_id = :message and content_id = :name"
                        + " and media_type in ('image/png', 'image/jpeg', 'image/gif', 'image/webp')"
                        + " and size_bytes <= :most limit 1")
                .param("message", messageId)
                .param("name", contentId)
                .param("most", mostBytes)
                .query(ROW)
                .optional();
    }

    private Kept kept(InputStream content) {
        try {
            return files.keep(content, settings.largest().toBytes());
        } catch (FileTooLarge tooLarge) {
            InvalidInput refused = new InvalidInput("file", "This has at most " + tooLarge.most() + " bytes.");
            refused.initCause(tooLarge);
            throw refused;
        }
    }

    private void insert(Attachment file, Kept kept) {
        database.sql("insert into attachment (id, owner, file_name, media_type, size_bytes, sha256, created_at, file)"
                        + " values (:id, :owner, :name, :type, :size, :hash, :at, :file)")
                .param("id", file.id())
                .param("owner", file.owner())
                .param("name", file.fileName())
                .param("type", file.mediaType())
                .param("size", file.size())
                .param("hash", file.sha256())
                .param("at", Timestamp.from(file.createdAt()))
                .param("file", kept.id())
                .update();
    }

    /** Makes uploads part of a message; only their owner can, and only once. */
    void attach(Collection<UUID> ids, Message message, Actor by) {
        for (UUID id : ids) {
            int attached = database.sql("update attachment set ticket_id = :ticket, message_id = :message"
                            + " where id = :id and message_id is null and owner = :owner and created_at >= :limit")
                    .param("ticket", message.ticketId())
                    .param("message", message.id())
                    .param("id", id)
                    .param("owner", by.id())
                    .param("limit", oldestUnattached())
                    .update();
            if (attached == 0) {
                throw new InvalidInput("attachments", "There is no unattached upload " + id + " of yours.");
            }
        }
    }

    /** Empty also for an upload that waited too long to be attached, whether it was removed already or not. */
    public Optional<Attachment> find(UUID id) {
        return database.sql("select " + COLUMNS + " from attachment where id = :id"
                        + " and (message_id is not null or created_at >= :limit)")
                .param("id", id)
                .param("limit", oldestUnattached())
                .query(ROW)
                .optional();
    }

    /** To be closed by the caller; may be read slowly, and after the transaction. */
    public InputStream content(UUID id) {
        return files.open(database.sql("select file from attachment where id = :id")
                .param("id", id)
                .query(UUID.class)
                .single());
    }

    public List<Attachment> ofTicket(long ticketId) {
        return database.sql("select " + COLUMNS + " from attachment where ticket_id = :ticket order by message_id, id")
                .param("ticket", ticketId)
                .query(ROW)
                .list();
    }

    /** Removes uploads that no message named in time, and returns how many. */
    @Transactional
    public int removeUnattached() {
        List<UUID> contents = database.sql(
                        "delete from attachment where message_id is null and created_at < :limit returning file")
                .param("limit", oldestUnattached())
                .query(UUID.class)
                .list();
        files.remove(contents);
        return contents.size();
    }

    private Timestamp oldestUnattached() {
        return Timestamp.from(clock.instant().minus(UNATTACHED));
    }
}
