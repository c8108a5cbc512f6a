package io.flowdesk.ticket.view;

import io.flowdesk.platform.paging.Position;
import io.flowdesk.platform.paging.Slice;
import io.flowdesk.ticket.Channel;
import io.flowdesk.ticket.conversation.MessageKind;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Shows the conversation of a ticket, the oldest message first. */
@Component
public class MessageViews {

    /** Nodes hand out ids in blocks and clocks differ, so neither id nor time says which message is newer. */
    private static final String MESSAGES = "select m.*, " + People.shown("m.author") + " as shown,"
            + " exists (select from attachment a where a.message_id = m.id) as has_files"
            + " from message m where m.ticket_id = :ticket";

    private final EntityManager entities;
    private final JdbcClient database;

    MessageViews(EntityManager entities, JdbcClient database) {
        this.entities = entities;
        this.database = database;
    }

    /** @param after null: from the first message on */
    public Slice<MessageView> of(long ticketId, @Nullable Position after, int limit) {
        List<MessageView> messages = withFiles(
                database.sql(MESSAGES + " and m.seq > coalesce((select seq from message where id = :after), 0)"
                                + " order by m.seq limit :limit")
                        .param("ticket", ticketId)
                        .param("after", after == null ? 0 : after.id())
                        .param("limit", limit + 1)
                        .query(Found::of)
                        .list());
        return Slice.of(messages, limit, message -> Position.of(message.createdAt(), message.id()));
    }

    /** The newest of its kind, which under the ticket's lock is the one that was just added. */
    public MessageView newest(long ticketId, MessageKind kind) {
        entities.flush();
        return withFiles(database.sql(MESSAGES + " and m.kind = :kind order by m.seq desc limit 1")
                        .param("ticket", ticketId)
                        .param("kind", kind.name())
                        .query(Found::of)
                        .list())
                .get(0);
    }

    private List<MessageView> withFiles(List<Found> messages) {
        Map<Long, List<MessageView.File>> files = filesOf(messages.stream()
                .filter(Found::hasFiles)
                .map(found -> found.message().id())
                .toList());
        return messages.stream()
                .map(Found::message)
                .map(message -> with(message, files.getOrDefault(message.id(), List.of())))
                .toList();
    }

    private Map<Long, List<MessageView.File>> filesOf(List<Long> messages) {
        return messages.isEmpty() ? Map.of() : read(messages);
    }

    private Map<Long, List<MessageView.File>> read(List<Long> messages) {
        return database
                .sql("select message_id, id, file_name, media_type, size_bytes from attachment"
                        + " where message_id in (:messages) order by file_name, id")
                .param("messages", messages)
                .query((row, index) -> Map.entry(
                        row.getLong("message_id"),
                        new MessageView.File(
                                row.getObject("id", UUID.class),
                                row.getString("file_name"),
                                row.getString("media_type"),
                                row.getLong("size_bytes"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static MessageView with(MessageView message, List<MessageView.File> files) {
        return new MessageView(
                message.id(),
                message.kind(),
                message.author(),
                message.authorName(),
                message.channel(),
                message.body(),
                message.folded(),
                message.html(),
                message.createdAt(),
                files);
    }

    /** A message before its files are read. */
    private record Found(MessageView message, boolean hasFiles) {

        static Found of(ResultSet result, int index) throws SQLException {
            var row = new Columns(result);
            return new Found(message(row), result.getBoolean("has_files"));
        }

        private static MessageView message(Columns row) throws SQLException {
            return new MessageView(
                    row.row().getLong("id"),
                    row.value(MessageKind.class, "kind"),
                    row.text("shown"),
                    row.text("author_name"),
                    row.value(Channel.class, "channel"),
                    row.text("body"),
                    row.row().getString("folded"),
                    row.row().getString("html"),
                    row.instant("created_at"),
                    List.of());
        }
    }
}
