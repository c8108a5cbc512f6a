package io.flowdesk.mail.landing;

import io.flowdesk.identity.Actor;
import io.flowdesk.mail.content.MailFile;
import io.flowdesk.mail.content.ParsedMail;
import io.flowdesk.ticket.conversation.Attachments;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Keeps the files of a mail as uploads of whoever sent it; a message makes them its own in the same transaction. */
@Component
public class MailFiles {

    private static final int LONGEST_NAME = 250;

    private final Attachments attachments;

    MailFiles(Attachments attachments) {
        this.attachments = attachments;
    }

    List<UUID> keep(ParsedMail mail, Actor owner) {
        return mail.files().stream().map(file -> keep(file, owner)).toList();
    }

    /** The mail itself as a file. */
    UUID keepWhole(Supplier<InputStream> raw, Actor owner) {
        try (InputStream content = raw.get()) {
            return attachments
                    .store("mail.eml", "message/rfc822", content, owner)
                    .id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private UUID keep(MailFile file, Actor owner) {
        UUID id = attachments
                .store(file.name(), file.mediaType(), file.content().open(), owner)
                .id();
        String contentId = file.contentId();
        if (contentId != null && contentId.length() <= LONGEST_NAME) {
            attachments.shownAs(id, contentId);
        }
        return id;
    }
}
