package io.flowdesk.mail.content;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a parser makes of a mail, in a form to compare.
 *
 * @param text all that is to be read, without white space and marks of quotes and lists
 */
record Reading(String subject, String sender, String text, List<File> files) {

    private static final Pattern LAYOUT = Pattern.compile("[\\s\\u00A0>_-]+");

    static Reading of(ParsedMail mail) {
        var from = mail.from();
        return new Reading(
                mail.subject(),
                from == null ? "nobody" : from.address(),
                words(mail.text() + mail.folded()),
                mail.files().stream()
                        .map(file -> File.of(file.name(), file.content().bytes()))
                        .toList());
    }

    static String words(String text) {
        return LAYOUT.matcher(text).replaceAll("");
    }

    String names() {
        return String.join(
                " | ", files.stream().map(file -> String.valueOf(file.name())).toList());
    }

    String contents() {
        return String.join(" ", files.stream().map(File::sha256).toList());
    }

    /** Where nobody gave a file a name, that of the other reading is as good as any. */
    Reading withNamesOf(Reading other) {
        List<File> named = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            File file = files.get(i);
            boolean known = file.name() != null || i >= other.files.size();
            named.add(known ? file : new File(other.files.get(i).name(), file.sha256()));
        }
        return new Reading(subject, sender, text, named);
    }

    /** @param name null if nobody gave it one */
    record File(@Nullable String name, String sha256) {

        static File of(@Nullable String name, byte[] content) {
            try {
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
                return new File(name, HexFormat.of().formatHex(hash));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
