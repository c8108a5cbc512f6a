package io.flowdesk.mail.content.mime;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.apache.james.mime4j.codec.Base64InputStream;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.QuotedPrintableInputStream;

/** Undoes a Content-Transfer-Encoding as far as its bytes allow. */
final class TransferEncoding {

    private TransferEncoding() {}

    /** What is unknown is taken as it is: most of it says 7bit or 8bit in a wrong way. */
    static byte[] decode(InputStream encoded, PartHeader header) throws IOException {
        String name = header.parameters("Content-Transfer-Encoding").value().toLowerCase(Locale.ROOT);
        return switch (name.replaceAll("[^a-z0-9-]", "")) {
            case "base64" -> all(new Base64InputStream(encoded, DecodeMonitor.SILENT));
            case "quoted-printable", "quotedprintable" ->
                all(new QuotedPrintableInputStream(encoded, DecodeMonitor.SILENT));
            case "uuencode", "x-uuencode", "x-uue", "uue" -> uudecoded(encoded.readAllBytes());
            default -> encoded.readAllBytes();
        };
    }

    /** Up to where it breaks off. */
    private static byte[] all(InputStream decoded) {
        var bytes = new ByteArrayOutputStream();
        try (decoded) {
            decoded.transferTo(bytes);
        } catch (IOException e) {
            return bytes.toByteArray();
        }
        return bytes.toByteArray();
    }

    private static byte[] uudecoded(byte[] encoded) {
        try {
            byte[] decoded = all(MimeUtility.decode(new java.io.ByteArrayInputStream(encoded), "uuencode"));
            return decoded.length == 0 ? encoded : decoded;
        } catch (MessagingException e) {
            return encoded;
        }
    }
}
