package io.flowdesk.ticket.view;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One row of a result, read in the types of the ticket. */
record Columns(ResultSet row) {

    String text(String column) throws SQLException {
        return Objects.requireNonNull(row.getString(column), column);
    }

    @Nullable
    String optional(String column) throws SQLException {
        return row.getString(column);
    }

    Instant instant(String column) throws SQLException {
        return Objects.requireNonNull(optionalInstant(column), column);
    }

    @Nullable
    Instant optionalInstant(String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    List<String> texts(String column) throws SQLException {
        Array array = row.getArray(column);
        return List.of((String[]) array.getArray());
    }

    <E extends Enum<E>> E value(Class<E> type, String column) throws SQLException {
        return Enum.valueOf(type, text(column));
    }

    <E extends Enum<E>> @Nullable E optional(Class<E> type, String column) throws SQLException {
        String name = row.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }
}
