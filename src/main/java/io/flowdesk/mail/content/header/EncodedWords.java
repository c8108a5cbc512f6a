package io.flowdesk.mail.content.header;

import io.flowdesk.mail.content.charset.Decoding;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.james.mime4j.codec.Base64InputStream;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.QuotedPrintableInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Encoded words (RFC 2047) as text, also where senders break the rules. Neighbours in one charset are decoded
 * together: many senders cut within a character.
 */
final class EncodedWords {

    /** No name and no subject has more; decoding each on its own takes long, so others are left as they are. */
    private static final int MOST = 1000;

    private final String raw;
    private final StringBuilder text = new StringBuilder();
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private @Nullable String pendingCharset;

    private EncodedWords(String raw) {
        this.raw = raw;
    }

    static String decoded(String raw) {
        return raw.contains("=?") ? new EncodedWords(raw).decode() : raw;
    }

    private String decode() {
        int at = 0;
        int words = 0;
        for (var word = EncodedWord.next(raw, 0); word != null && words < MOST; word = EncodedWord.next(raw, at)) {
            words++;
            between(raw.substring(at, word.start()));
            add(word);
            at = word.end();
        }
        between(raw.substring(at));
        flush();
        return text.toString();
    }

    /** Space between two encoded words is not part of the text. */
    private void between(String plain) {
        if (pendingCharset == null || !plain.isBlank()) {
            flush();
            text.append(plain);
        }
    }

    private void add(EncodedWord word) {
        if (pendingCharset != null && !pendingCharset.equalsIgnoreCase(word.charset())) {
            flush();
        }
        pendingCharset = word.charset();
        pending.writeBytes(bytes(word));
    }

    private void flush() {
        if (pendingCharset != null) {
            text.append(Decoding.decode(pending.toByteArray(), pendingCharset));
        }
        pendingCharset = null;
        pending.reset();
    }

    private static byte[] bytes(EncodedWord word) {
        try (InputStream in = word.encoding().toLowerCase(Locale.ROOT).equals("b")
                ? new Base64InputStream(stream(word.content()), DecodeMonitor.SILENT)
                : new QuotedPrintableInputStream(stream(word.content().replace("_", "=20")), DecodeMonitor.SILENT)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream stream(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }
}
