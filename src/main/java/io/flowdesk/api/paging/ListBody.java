package io.flowdesk.api.paging;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Part of a list.
 *
 * @param next the cursor of the following part; null when this is the last one
 */
public record ListBody<T>(List<T> items, @Nullable String next) {

    /** A list that is short by its nature. */
    public static <T> ListBody<T> whole(List<T> items) {
        return new ListBody<>(items, null);
    }
}
