package io.flowdesk.mail.content.body;

import io.flowdesk.mail.content.FileContent;
import io.flowdesk.mail.content.MailFile;
import io.flowdesk.mail.content.header.HeaderText;
import io.flowdesk.mail.content.mime.Part;
import io.flowdesk.ticket.conversation.FileName;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Parts that are files, and what they are called. */
final class Files {

    private static final Set<String> READABLE = Set.of("text/plain", "text/html");

    private static final Set<String> MAILS = Set.of("message/rfc822", "message/global");

    private static final Map<String, String> USUAL_NAMES = Map.of(
            "text/calendar", "invitation.ics",
            "application/ics", "invitation.ics",
            "text/vcard", "contact.vcf",
            "text/x-vcard", "contact.vcf",
            "message/delivery-status", "delivery-status.txt",
            "text/rfc822-headers", "headers.txt",
            "application/pgp-signature", "signature.asc",
            "application/pkcs7-signature", "smime.p7s",
            "application/ms-tnef", "winmail.dat",
            "application/pdf", "document.pdf");

    private static final Pattern SUBJECT = Pattern.compile("(?im)^Subject:(.*(?:\\r?\\n[ \\t].*){0,50})");

    private static final int HEADER = 20_000;

    private Files() {}

    /** Whether it is read and no file: of the whole mail even if it has a name, as some programs give it one. */
    static boolean isBody(Part part, boolean wholeMail) {
        return !part.isMultipart()
                && READABLE.contains(part.mediaType())
                && !part.header().disposition().equals("attachment")
                && (wholeMail || part.header().fileName().isEmpty());
    }

    static MailFile file(Part part) {
        return new MailFile(
                FileName.normalised(name(part)),
                FileName.mediaType(part.mediaType()),
                part.header().contentId().orElse(null),
                false,
                part.content());
    }

    private static String name(Part part) {
        return part.header()
                .fileName()
                .or(() -> MAILS.contains(part.mediaType())
                        ? Optional.of(subject(part.content()) + ".eml")
                        : Optional.empty())
                .or(() -> Optional.ofNullable(USUAL_NAMES.get(part.mediaType())))
                .or(() -> part.header().text("Content-Location").filter(location -> !location.isBlank()))
                .orElseGet(() -> usualName(part.mediaType()));
    }

    private static String usualName(String mediaType) {
        String kind = mediaType.substring(mediaType.indexOf('/') + 1);
        return switch (mediaType.split("/", 2)[0]) {
            case "image" -> "image." + (kind.equals("jpeg") ? "jpg" : kind.replace("svg+xml", "svg"));
            case "audio", "video" -> "recording." + kind;
            case "text" -> kind.equals("html") ? "text.html" : "text.txt";
            default -> "file";
        };
    }

    /** A mail within a mail is called what it is about; a path separator in that is no path. */
    private static String subject(FileContent mail) {
        byte[] bytes = mail.bytes();
        String header = new String(bytes, 0, Math.min(bytes.length, HEADER), StandardCharsets.ISO_8859_1);
        var subject = SUBJECT.matcher(header.split("\\r?\\n\\r?\\n", 2)[0]);
        String about = subject.find() ? HeaderText.decoded(subject.group(1).getBytes(StandardCharsets.ISO_8859_1)) : "";
        return about.isBlank() ? "message" : about.replace('/', '_').replace('\\', '_');
    }
}
