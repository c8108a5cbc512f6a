package io.flowdesk.platform.paging;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Part of a list.
 *
 * @param next where the following part begins; null when this is the last one
 */
public record Slice<T>(List<T> items, @Nullable Position next) {

    /** Cuts what was read with one more than {@code limit}: whether that one is there tells whether there is more. */
    public static <T> Slice<T> of(List<T> oneMore, int limit, Function<T, Position> position) {
        if (oneMore.size() <= limit) {
            return new Slice<>(oneMore, null);
        }
        List<T> items = oneMore.subList(0, limit);
        return new Slice<>(items, position.apply(items.get(limit - 1)));
    }
}
