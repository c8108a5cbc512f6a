package io.flowdesk.mail.token;

import io.flowdesk.mail.MailSettings;
import io.flowdesk.notification.MessageIds;
import io.flowdesk.platform.FlowdeskProperties;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells from an answer which mail of ours it answers. Each mail has one token: before the @ of its Message-ID and, where
 * the desk's mailbox takes such addresses, in the one for answers. The domain proves nothing, the signature does.
 */
@Component
public class MailTokens implements MessageIds {

    /** What servers must take before the @; some take no more. */
    private static final int LONGEST_LOCAL_PART = 64;

    private final Token token;
    private final JdbcClient database;
    private final MailSettings settings;
    private final String domain;

    MailTokens(Token token, JdbcClient database, MailSettings settings, FlowdeskProperties flowdesk) {
        this.token = token;
        this.database = database;
        this.settings = settings;
        this.domain = settings.deskAddress()
                .map(MailTokens::afterAt)
                .or(() -> Optional.ofNullable(flowdesk.publicUrl().getHost()))
                .orElse("localhost");
    }

    @Override
    public String next() {
        return "<" + token.next() + "@" + domain + ">";
    }

    /**
     * Which of our mails it is.
     *
     * @param id of In-Reply-To or References, with or without angle brackets
     */
    public Optional<Issued> ofMessageId(String id) {
        return issued(beforeAt(id.strip().replaceFirst("^<", "")));
    }

    /** The address for answers to the mail with that Message-ID; empty where the desk's mailbox takes no such one. */
    public Optional<String> replyAddress(String messageId) {
        return settings.deskAddress()
                .filter(address -> settings.plusAddressing())
                .map(address -> beforeAt(address) + "+" + beforeAt(messageId.substring(1)) + "@" + afterAt(address))
                .filter(address -> beforeAt(address).length() <= LONGEST_LOCAL_PART);
    }

    /** Which of our mails was answered by writing to that address; empty if it is not one for answers. */
    public Optional<Issued> ofAddress(String address) {
        String name = beforeAt(address);
        int plus = name.lastIndexOf('+');
        return plus < 0 ? Optional.empty() : issued(name.substring(plus + 1));
    }

    private Optional<Issued> issued(String text) {
        return token.genuine(text).flatMap(genuine -> database.sql(
                        "select id, ticket_id, recipient_person from outbox where split_part(message_header, '@', 1) = ?")
                .param("<" + genuine)
                .query((row, index) -> new Issued(
                        row.getLong("id"), row.getObject("ticket_id", Long.class), row.getString("recipient_person")))
                .optional());
    }

    private static String beforeAt(String address) {
        int at = address.lastIndexOf('@');
        return at < 0 ? address : address.substring(0, at);
    }

    private static String afterAt(String address) {
        return address.substring(address.lastIndexOf('@') + 1);
    }
}
