package io.flowdesk.mail.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a bounce tells of a mail sent before.
 *
 * @param failed whom it will not reach; empty if it is only late or was delivered
 * @param originalMessageId of the mail sent before, without angle brackets; null if the bounce does not repeat it
 */
public record DeliveryReport(List<Failure> failed, @Nullable String originalMessageId) {

    /**
     * @param address lower case
     * @param status such as 5.1.1, or 4.4.7 where the other server has tried for too long; null if not told
     * @param reason one line of the server that refused; null if not told
     */
    public record Failure(String address, @Nullable String status, @Nullable String reason) {}
}
