package io.flowdesk.mail.sending.mime;

import io.flowdesk.mail.MailSettings;
import io.flowdesk.ticket.conversation.Attachment;
import io.flowdesk.ticket.conversation.Attachments;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The files of a message that go with its mail; agents find them with the ticket. */
@Component
class Enclosures {

    private final Attachments attachments;
    private final long limit;

    Enclosures(Attachments attachments, MailSettings settings) {
        this.attachments = attachments;
        this.limit = settings.sending().files().toBytes();
    }

    /** @param leftOut they would make the mail too large */
    record Choice(List<Attachment> enclosed, List<Attachment> leftOut) {}

    Choice of(OutgoingMail mail) {
        Choice choice = new Choice(new ArrayList<>(), new ArrayList<>());
        long size = 0;
        for (Attachment file : filesOf(mail)) {
            boolean fits = size + file.size() <= limit;
            size += fits ? file.size() : 0;
            (fits ? choice.enclosed() : choice.leftOut()).add(file);
        }
        return choice;
    }

    private List<Attachment> filesOf(OutgoingMail mail) {
        if (mail.toAgent() || mail.ticketId() == null || mail.messageId() == null) {
            return List.of();
        }
        return attachments.ofTicket(mail.ticketId()).stream()
                .filter(file -> Objects.equals(file.messageId(), mail.messageId()))
                .sorted(Comparator.comparing(Attachment::createdAt))
                .toList();
    }
}
