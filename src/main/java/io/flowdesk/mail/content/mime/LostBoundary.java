package io.flowdesk.mail.content.mime;

import io.flowdesk.mail.content.FileContent;
import io.flowdesk.mail.content.UnreadableMail;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A multipart that does not say what its parts are divided by, or says it wrongly. */
final class LostBoundary {

    private static final Pattern DIVIDER = Pattern.compile(
            "^--([^\\s-][^\\r\\n]{0,69}?|-+[^\\s-][^\\r\\n]{0,69}?)[ \\t]*\\r?\\nContent-", Pattern.MULTILINE);

    private LostBoundary() {}

    /** By the boundary that its content shows; as text, if it shows none. */
    static Part recovered(PartHeader header, byte[] content, Allowance allowance) throws IOException, UnreadableMail {
        Optional<String> boundary = boundary(content);
        if (boundary.isEmpty()) {
            return new Part(header, "text/plain", new FileContent(content), List.of());
        }
        allowance.deeper();
        Part parts = Parts.read(
                new SequenceInputStream(declaring(boundary.get()), new ByteArrayInputStream(content)), allowance);
        allowance.up();
        return new Part(header, parts.mediaType(), parts.content(), parts.children());
    }

    private static Optional<String> boundary(byte[] content) {
        Matcher divider = DIVIDER.matcher(new String(content, StandardCharsets.ISO_8859_1));
        return divider.find() && !divider.group(1).contains("\"") ? Optional.of(divider.group(1)) : Optional.empty();
    }

    private static ByteArrayInputStream declaring(String boundary) {
        String header =
                "Content-Type: multipart/mixed; boundary=\"%s\"\r\n\r\n".formatted(boundary.replace("\\", "\\\\"));
        return new ByteArrayInputStream(header.getBytes(StandardCharsets.ISO_8859_1));
    }
}
