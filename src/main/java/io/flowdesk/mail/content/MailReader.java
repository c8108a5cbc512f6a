package io.flowdesk.mail.content;

import io.flowdesk.mail.content.body.Body;
import io.flowdesk.mail.content.body.BodyReader;
import io.flowdesk.mail.content.body.Images;
import io.flowdesk.mail.content.charset.Decoding;
import io.flowdesk.mail.content.header.HeaderText;
import io.flowdesk.mail.content.html.HtmlReader;
import io.flowdesk.mail.content.mime.HeaderField;
import io.flowdesk.mail.content.mime.Part;
import io.flowdesk.mail.content.mime.Parts;
import io.flowdesk.mail.content.reply.Reply;
import io.flowdesk.mail.content.report.Bounce;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads mails. Safe for several threads. */
public final class MailReader {

    private static final Set<String> EXACT = Set.of("from", "authentication-results");

    private final MailLimits limits;
    private final HtmlReader html;

    public MailReader(MailLimits limits) {
        this.limits = limits;
        html = new HtmlReader(limits.htmlTime());
    }

    /** Reads to the end and does not close it. Throws UncheckedIOException if the stream fails, not the mail. */
    public ParsedMail read(InputStream raw) throws UnreadableMail {
        byte[] bytes = bytes(raw);
        try {
            return read(bytes, ReadingTime.of(limits.readTime()));
        } catch (ReadingTime.Over tooSlow) {
            throw new UnreadableMail(UnreadableMail.TOO_SLOW);
        }
    }

    private ParsedMail read(byte[] bytes, ReadingTime time) throws UnreadableMail {
        Part mail = Parts.of(bytes, limits, time);
        var bodyReader = new BodyReader(limits, html, time);
        Body body = bodyReader.read(mail);
        String safe = body.html() == null ? null : html.safe(body.html());
        Reply reply = Reply.in(readable(body), time);
        return mail(mail, time, reply, safe, Images.shown(bodyReader.files(), safe));
    }

    private byte[] bytes(InputStream raw) throws UnreadableMail {
        try {
            byte[] bytes = raw.readNBytes(Math.toIntExact(limits.bytes().toBytes() + 1));
            if (bytes.length > limits.bytes().toBytes()) {
                throw new UnreadableMail(
                        "The mail is larger than " + limits.bytes().toKilobytes() + " KB.");
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String readable(Body body) {
        if (body.text() != null && !body.text().isBlank()) {
            return body.text();
        }
        return body.html() == null ? "" : Decoding.storable(html.text(body.html()));
    }

    private static ParsedMail mail(
            Part mail, ReadingTime time, Reply reply, @Nullable String html, List<MailFile> files) {
        var envelope = new Envelope(mail.header(), time);
        return new ParsedMail(
                envelope.messageId(),
                envelope.references(),
                envelope.from(),
                envelope.people("Reply-To"),
                envelope.people("To"),
                envelope.people("Cc"),
                envelope.subject(),
                envelope.sentAt(),
                reply.text(),
                reply.folded(),
                html,
                files,
                headers(mail, time),
                mail.is("multipart/report"),
                Bounce.in(mail));
    }

    private static MailHeaders headers(Part mail, ReadingTime time) {
        return new MailHeaders(mail.header().fields().stream()
                .map(field -> {
                    time.check();
                    return Map.entry(field.name(), text(field));
                })
                .toList());
    }

    private static String text(HeaderField field) {
        return EXACT.contains(field.name().toLowerCase(Locale.ROOT))
                ? HeaderText.unfolded(field.value())
                : HeaderText.decoded(field.value());
    }
}
