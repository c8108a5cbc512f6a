package io.flowdesk.portal.ticket;

import io.flowdesk.platform.web.Moment;
import java.util.List;
import java.util.UUID;

/**
 * A public message as a requester sees it.
 *
 * @param own written by who is looking
 * @param fromDesk written by an agent
 */
record Entry(String author, boolean own, boolean fromDesk, Moment at, String body, List<File> files) {

    /** @param size in words, such as {@code 12 KB} */
    record File(UUID id, String name, String size) {}
}
