package io.flowdesk.mail.content.body;

import io.flowdesk.mail.content.MailFile;
import io.flowdesk.mail.content.MailLimits;
import io.flowdesk.mail.content.ReadingTime;
import io.flowdesk.mail.content.UnreadableMail;
import io.flowdesk.mail.content.html.HtmlReader;
import io.flowdesk.mail.content.mime.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Decides what of a mail is read and what is a file. Used for one mail. */
public final class BodyReader {

    private final Amounts amounts;
    private final HtmlReader htmlReader;
    private final ReadingTime time;
    private final List<MailFile> files = new ArrayList<>();

    public BodyReader(MailLimits limits, HtmlReader htmlReader, ReadingTime time) {
        this.time = time;
        amounts = new Amounts(limits);
        this.htmlReader = htmlReader;
    }

    /** Files are collected on the way. */
    public Body read(Part mail) throws UnreadableMail {
        return Files.isBody(mail, true) ? leaf(mail) : bodyOf(mail);
    }

    /** In the order of the mail. */
    public List<MailFile> files() {
        return files;
    }

    private Body bodyOf(Part part) throws UnreadableMail {
        time.check();
        if (part.isMultipart()) {
            List<Body> bodies = new ArrayList<>();
            for (Part child : part.children()) {
                bodies.add(bodyOf(child));
            }
            return part.is("multipart/alternative") ? alternative(bodies) : sequence(bodies);
        }
        return Files.isBody(part, false) ? leaf(part) : file(part);
    }

    private Body leaf(Part part) throws UnreadableMail {
        if (part.is("text/html")) {
            return new Body(null, amounts.html(part.text()));
        }
        return new Body(amounts.text(Flowed.read(part)), null);
    }

    private Body file(Part part) throws UnreadableMail {
        var winmail = Winmail.open(part);
        if (winmail == null) {
            files.add(amounts.file(Files.file(part)));
            return Body.NOTHING;
        }
        for (MailFile inside : winmail.files()) {
            files.add(amounts.file(inside));
        }
        return new Body(null, winmail.html() == null ? null : amounts.html(winmail.html()));
    }

    /** The last one of each kind is what the sender likes best. */
    private static Body alternative(List<Body> bodies) {
        Body plain = last(bodies, body -> body.text() != null && body.html() == null);
        Body rich = last(bodies, body -> body.html() != null);
        return new Body(plain.text() == null ? rich.text() : plain.text(), rich.html());
    }

    private static Body last(List<Body> bodies, Predicate<Body> kind) {
        return bodies.stream().filter(kind).reduce(Body.NOTHING, (before, after) -> after);
    }

    /** One below the other; each is in the other's form too, where that form is needed at all. */
    private Body sequence(List<Body> bodies) {
        List<Body> some = bodies.stream().filter(body -> !body.isNothing()).toList();
        boolean anyText = some.stream().anyMatch(body -> body.text() != null);
        boolean anyHtml = some.stream().anyMatch(body -> body.html() != null);
        if (some.size() == 1) {
            return some.get(0);
        }
        return new Body(
                anyText ? joined(some.stream().map(this::asText).toList()) : null,
                anyHtml ? joined(some.stream().map(BodyReader::asHtml).toList()) : null);
    }

    private static String joined(List<String> texts) {
        return String.join("\n", texts);
    }

    private String asText(Body body) {
        time.check();
        return body.text() != null ? body.text() : htmlReader.text(orEmpty(body.html()));
    }

    private static String asHtml(Body body) {
        return body.html() != null ? body.html() : "<pre>" + escaped(orEmpty(body.text())) + "</pre>";
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
