package io.flowdesk.mail.desk;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What a mail program shows of a mail. */
public record MailParts(List<Part> leaves) {

    public static MailParts of(Part mail) throws MessagingException, IOException {
        List<Part> leaves = new ArrayList<>();
        collect(mail, leaves);
        return new MailParts(leaves);
    }

    public String text() throws MessagingException, IOException {
        return content("text/plain");
    }

    public String html() throws MessagingException, IOException {
        return content("text/html");
    }

    /** Those that are to be saved. */
    public List<Part> files() throws MessagingException {
        List<Part> files = new ArrayList<>();
        for (Part leaf : leaves) {
            if (Part.ATTACHMENT.equals(leaf.getDisposition())) {
                files.add(leaf);
            }
        }
        return files;
    }

    private String content(String type) throws MessagingException, IOException {
        for (Part leaf : leaves) {
            if (leaf.isMimeType(type) && leaf.getDisposition() == null) {
                return ((String) leaf.getContent()).replace("\r\n", "\n");
            }
        }
        throw new AssertionError("no part " + type);
    }

    private static void collect(Part part, List<Part> leaves) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart several) {
            for (int index = 0; index < several.getCount(); index++) {
                BodyPart inner = several.getBodyPart(index);
                collect(inner, leaves);
            }
        } else {
            leaves.add(part);
        }
    }
}
