package io.flowdesk.api.paging;

import io.flowdesk.platform.InvalidInput;
import io.flowdesk.platform.paging.Position;
import io.flowdesk.platform.paging.Slice;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted.
 *
 * @param list which list in which order
 * @param after null: the first part
 * @param limit how many items at most
 */
public record Paging(String list, @Nullable Position after, int limit) {

    private static final int USUAL = 50;
    private static final int MOST = 200;

    /** @throws InvalidInput unless the limit is between 1 and 200 and the cursor is one of this list */
    public static Paging of(String list, @Nullable String limit, @Nullable String cursor) {
        return new Paging(list, cursor == null ? null : Cursor.decode(list, cursor), limit(limit));
    }

    private static int limit(@Nullable String limit) {
        if (limit == null) {
            return USUAL;
        }
        int wanted = limit.matches("\\d{1,3}") ? Integer.parseInt(limit) : 0;
        if (wanted < 1 || wanted > MOST) {
            throw new InvalidInput("limit", "This is a number between 1 and " + MOST + ".");
        }
        return wanted;
    }

    public <T> ListBody<T> body(Slice<T> slice) {
        return body(slice, Function.identity());
    }

    public <S, T> ListBody<T> body(Slice<S> slice, Function<S, T> shown) {
        Position next = slice.next();
        return new ListBody<>(
                slice.items().stream().map(shown).toList(), next == null ? null : Cursor.encode(list, next));
    }
}
