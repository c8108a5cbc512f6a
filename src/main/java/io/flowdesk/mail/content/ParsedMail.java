package io.flowdesk.mail.content;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail as its bytes say; nothing in it is trusted. All text can be stored: no U+0000, no half characters.
 *
 * @param messageId without angle brackets; null if there is none or it cannot be one
 * @param references without angle brackets and duplicates: In-Reply-To, then References from the newest to the oldest
 * @param from the first author, else the sender; null if the mail names neither
 * @param subject one line; empty if there is none
 * @param sentAt as the sender's clock says; null if the mail does not or it cannot be read
 * @param text what is new, lines end in a line feed; empty if there is nothing to read
 * @param folded quoted text and signature; empty if there are none
 * @param html sanitised, remote images held back; null if there is none or sanitising it took too long
 * @param files attachments and inline images in the order of the mail
 * @param report whether the mail is a multipart/report, such as a bounce
 * @param delivery what a bounce tells; null for any other mail, and for a bounce that does not tell
 */
public record ParsedMail(
        @Nullable String messageId,
        List<String> references,
        @Nullable MailAddress from,
        List<MailAddress> replyTo,
        List<MailAddress> to,
        List<MailAddress> cc,
        String subject,
        @Nullable Instant sentAt,
        String text,
        String folded,
        @Nullable String html,
        List<MailFile> files,
        MailHeaders headers,
        boolean report,
        @Nullable DeliveryReport delivery) {

    /** Of a mail of which nothing else could be read. */
    public static ParsedMail ofHeader(MailAddress from, MailHeaders headers) {
        return new ParsedMail(
                null, List.of(), from, List.of(), List.of(), List.of(), "", null, "", "", null, List.of(), headers,
                false, null);
    }
}
