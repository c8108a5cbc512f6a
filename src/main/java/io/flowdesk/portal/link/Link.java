package io.flowdesk.portal.link;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an issued link.
 *
 * @param hash of its token
 * @param ticketId null: all tickets of the person
 * @param mailed it was sent to the person's own mailbox
 * @param usedAt when its one decision was made
 */
public record Link(
        String hash,
        LinkPurpose purpose,
        long requesterId,
        @Nullable Long ticketId,
        boolean mailed,
        Instant expiresAt,
        @Nullable Instant usedAt) {

    public boolean isValid(Instant at) {
        return at.isBefore(expiresAt);
    }

    /** The ticket of a link that is not {@link LinkPurpose#LIST}. */
    public long ticket() {
        return Objects.requireNonNull(ticketId);
    }

    /** Says whether it is solved: any time by the general link, once by one that was sent with a solution. */
    public boolean mayDecide() {
        return purpose.mayWrite() || (purpose != LinkPurpose.LIST && usedAt == null);
    }
}
