package io.flowdesk.mail.content;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.jsoup.Jsoup;

/**
 * What Angus Mail, which the product does not read mails with, makes of a mail. It reads how lenient it shall be once in
 * a JVM, so the build says that ({@code mail.mime.*} in {@code pom.xml}).
 */
final class OtherParser {

    private final MimeMessage mail;
    private final List<String> plain = new ArrayList<>();
    private final List<String> rich = new ArrayList<>();
    private final List<Reading.File> files = new ArrayList<>();

    private OtherParser(byte[] bytes) throws MessagingException {
        var properties = new Properties();
        properties.setProperty("mail.mime.allowutf8", "true");
        mail = new MimeMessage(Session.getInstance(properties), new ByteArrayInputStream(bytes));
    }

    static Reading read(byte[] bytes) throws MessagingException, IOException {
        var parser = new OtherParser(bytes);
        parser.walk(parser.mail);
        return parser.reading();
    }

    private void walk(Part part) throws MessagingException, IOException {
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                walk(parts.getBodyPart(i));
            }
        } else if (isBody(part)) {
            (part.isMimeType("text/html") ? rich : plain).add(String.valueOf(part.getContent()));
        } else {
            files.add(Reading.File.of(part.getFileName(), part.getInputStream().readAllBytes()));
        }
    }

    private boolean isBody(Part part) throws MessagingException {
        boolean named = part.getFileName() != null && !part.getFileName().isBlank() && part != mail;
        return (part.isMimeType("text/plain") || part.isMimeType("text/html"))
                && !Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())
                && !named;
    }

    private Reading reading() throws MessagingException, IOException {
        String text = plain.isEmpty()
                ? String.join(" ", rich.stream().map(html -> textOf(html)).toList())
                : String.join(" ", plain);
        String subject = mail.getHeader("Subject") == null ? "" : mail.getHeader("Subject")[0];
        return new Reading(
                MimeUtility.decodeText(MimeUtility.unfold(subject)).strip(), sender(), Reading.words(text), files);
    }

    /** With the targets of links and the words of images, which we write too. */
    private static String textOf(String html) {
        var body = Jsoup.parse(html).body();
        for (var link : body.select("a[href^=http]")) {
            if (!link.text().endsWith(link.attr("href"))) {
                link.appendText(" <" + link.attr("href") + ">");
            }
        }
        body.select("img[alt]").forEach(image -> image.after(" " + image.attr("alt") + " "));
        return body.text();
    }

    private String sender() throws MessagingException {
        String[] from = mail.getHeader("From");
        if (from == null) {
            return "nobody";
        }
        var people = InternetAddress.parseHeader(MimeUtility.unfold(from[0]), false);
        return people.length == 0 ? "nobody" : people[0].getAddress().toLowerCase(Locale.ROOT);
    }
}
