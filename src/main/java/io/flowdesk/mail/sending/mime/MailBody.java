package io.flowdesk.mail.sending.mime;

import io.flowdesk.mail.sending.mime.Enclosures.Choice;
import io.flowdesk.ticket.conversation.Attachment;
import io.flowdesk.ticket.conversation.Attachments;
import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.ParseException;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The text twice, plain and as HTML, and the files after it. */
@Component
class MailBody {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final String ANY = "application/octet-stream";

    /** They must not be encoded as files are. */
    private static final Set<String> NEVER_A_FILE = Set.of("message", "multipart");

    private final Enclosures enclosures;
    private final Attachments attachments;
    private final MessageSource texts;

    MailBody(Enclosures enclosures, Attachments attachments, MessageSource texts) {
        this.enclosures = enclosures;
        this.attachments = attachments;
        this.texts = texts;
    }

    MimeMultipart of(OutgoingMail mail) throws MessagingException {
        Choice files = enclosures.of(mail);
        MimeMultipart text = text(mail, mail.body() + leftOut(files, mail));
        if (files.enclosed().isEmpty()) {
            return text;
        }
        MimeMultipart all = new MimeMultipart("mixed", part(text));
        for (Attachment file : files.enclosed()) {
            all.addBodyPart(part(file));
        }
        return all;
    }

    private static MimeMultipart text(OutgoingMail mail, String body) throws MessagingException {
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(body, UTF_8);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(HtmlPart.of(body, mail.language()), UTF_8, "html");
        return new MimeMultipart("alternative", plain, html);
    }

    private String leftOut(Choice files, OutgoingMail mail) {
        if (files.leftOut().isEmpty()) {
            return "";
        }
        String names = files.leftOut().stream().map(Attachment::fileName).collect(Collectors.joining(", "));
        return "\n" + texts.getMessage("mail.filesLeftOut", new Object[] {names}, mail.language()) + "\n";
    }

    private static MimeBodyPart part(MimeMultipart text) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setContent(text);
        return part;
    }

    private MimeBodyPart part(Attachment file) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        try (InputStream content = attachments.content(file.id())) {
            part.setDataHandler(new DataHandler(new ByteArrayDataSource(content, typeOf(file))));
        } catch (IOException e) {
            throw new MessagingException("cannot read " + file.id(), e);
        }
        part.setFileName(OneLine.of(file.fileName()));
        part.setDisposition(Part.ATTACHMENT);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private static String typeOf(Attachment file) {
        try {
            ContentType type = new ContentType(file.mediaType());
            return NEVER_A_FILE.contains(type.getPrimaryType()) ? ANY : type.getBaseType();
        } catch (ParseException e) {
            return ANY;
        }
    }
}
