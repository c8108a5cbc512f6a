package io.flowdesk.mail.content;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Mails written down in tests, and read. */
final class Mails {

    private static final MailReader READER = new MailReader(Limits.standard());

    private Mails() {}

    static ParsedMail read(String mail) throws UnreadableMail {
        return read(mail, StandardCharsets.UTF_8);
    }

    static ParsedMail read(String mail, Charset charset) throws UnreadableMail {
        return read(mail.replace("\n", "\r\n").getBytes(charset));
    }

    static ParsedMail read(byte[] mail) throws UnreadableMail {
        return READER.read(new ByteArrayInputStream(mail));
    }

    static String base64(byte[] content) {
        return Base64.getMimeEncoder().encodeToString(content).replace("\r\n", "\n");
    }

    /** A multipart with the boundary {@code edge}; each part is header, blank line, content. */
    static String multipart(String kind, String... parts) {
        var mail = new StringBuilder(
                "From: karen@example.org\nContent-Type: multipart/%s; boundary=edge\n".formatted(kind));
        for (String part : parts) {
            mail.append("\n--edge\n").append(part);
        }
        return mail.append("\n--edge--\n").toString();
    }
}
