package io.flowdesk.mail.content.report;

import io.flowdesk.mail.content.DeliveryReport;
import io.flowdesk.mail.content.DeliveryReport.Failure;
import io.flowdesk.mail.content.address.Addresses;
import io.flowdesk.mail.content.header.MessageIds;
import io.flowdesk.mail.content.mime.Part;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads delivery status notifications (RFC 3464), and the header by which Exim tells the same. */
public final class Bounce {

    private static final Set<String> REPEATS =
            Set.of("message/rfc822", "message/global", "text/rfc822-headers", "message/global-headers");

    private static final int HEADER = 100_000;

    /** One for each recipient, and our mails have one. */
    private static final int MOST_BLOCKS = 100;

    private Bounce() {}

    /** Null if the mail tells nothing of a delivery. */
    public static @Nullable DeliveryReport in(Part mail) {
        List<StatusBlock> blocks = mail.all()
                .filter(part -> part.is("message/delivery-status") || part.is("message/global-delivery-status"))
                .flatMap(part -> StatusBlock.in(part.text()))
                .limit(MOST_BLOCKS)
                .toList();
        List<Failure> failures = failures(blocks, mail);
        return blocks.isEmpty() && failures.isEmpty() ? null : new DeliveryReport(failures, originalMessageId(mail));
    }

    private static List<Failure> failures(List<StatusBlock> blocks, Part mail) {
        List<Failure> told = blocks.stream().flatMap(StatusBlock::failure).toList();
        return blocks.isEmpty() ? failedRecipients(mail) : told;
    }

    private static List<Failure> failedRecipients(Part mail) {
        return mail.header().raw("X-Failed-Recipients").stream()
                .flatMap(raw -> Addresses.in(raw).stream())
                .map(address -> new Failure(address.address(), null, null))
                .toList();
    }

    private static @Nullable String originalMessageId(Part mail) {
        return mail.all()
                .skip(1)
                .filter(part -> REPEATS.contains(part.mediaType()))
                .flatMap(Bounce::messageId)
                .findFirst()
                .orElse(null);
    }

    private static Stream<String> messageId(Part repeated) {
        byte[] bytes = repeated.content().bytes();
        String header = new String(bytes, 0, Math.min(bytes.length, HEADER), StandardCharsets.ISO_8859_1);
        Optional<String> id = StatusBlock.in(header).findFirst().flatMap(fields -> fields.value("message-id"));
        return id.stream().flatMap(value -> MessageIds.in(value).stream()).limit(1);
    }
}
