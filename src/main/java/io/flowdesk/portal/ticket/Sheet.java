package io.flowdesk.portal.ticket;

import io.flowdesk.platform.web.Moment;
import io.flowdesk.portal.link.LinkPurpose;
import io.flowdesk.ticket.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the page of a ticket shows.
 *
 * @param words where it stands, as a sentence
 * @param next who has to do something
 * @param custom the desk's own name for it; null: none
 * @param byMail answers go to a mailbox
 * @param purpose of the link that opened the page
 * @param reopenUntil until when a reply reopens a closed ticket; null: it is not closed, or it is too late
 * @param continuedIn numbers of the tickets that later replies opened
 */
record Sheet(
        String number,
        String subject,
        Status status,
        String words,
        String next,
        @Nullable String custom,
        Moment created,
        boolean byMail,
        LinkPurpose purpose,
        boolean mayReply,
        boolean mayDecide,
        boolean mayWithdraw,
        @Nullable Moment reopenUntil,
        List<String> continuedIn,
        List<Entry> conversation) {

    public boolean isClosed() {
        return status == Status.CLOSED;
    }

    /** The link was for one decision, which was made. */
    public boolean hasDecided() {
        return status == Status.RESOLVED && !mayDecide && !purpose.mayWrite();
    }

    /** For the style: something, somebody or nobody is asked for. */
    public String tone() {
        return switch (status) {
            case WAITING_ON_REQUESTER, RESOLVED -> "asking";
            case CLOSED, ARCHIVED -> "over";
            default -> "open";
        };
    }
}
