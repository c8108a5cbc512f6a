package io.flowdesk.portal.ticket;

import io.flowdesk.platform.web.Moment;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A public message as a requester sees it.
 *
 * @param own written by who is looking
 * @param fromDesk written by an agent
 * @param folded quoted text and signature; null: none
 * @param formatted a mail whose HTML can be shown
 */
record Entry(
        long id,
        String author,
        boolean own,
        boolean fromDesk,
        Moment at,
        String body,
        @Nullable String folded,
        boolean formatted,
        List<File> files) {

    /** @param size in words, such as {@code 12 KB} */
    record File(UUID id, String name, String size) {}
}
