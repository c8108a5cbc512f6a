package io.flowdesk.story.stage.mail;

import io.flowdesk.mail.desk.MailParts;
import io.flowdesk.story.stage.Letter;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A mail of the desk, as a mail program shows it. */
public record Received(String messageId, Optional<String> answers, List<String> references, Letter letter) {

    static Received of(MimeMessage mail, String mailbox) throws MessagingException, IOException {
        String references =
                Optional.ofNullable(mail.getHeader("References", " ")).orElse("");
        return new Received(
                mail.getMessageID(),
                Optional.ofNullable(mail.getHeader("In-Reply-To", " ")),
                List.of(
                        references.isBlank()
                                ? new String[0]
                                : references.strip().split("\\s+")),
                new Letter(
                        mailbox, mailbox, mail.getSubject(), MailParts.of(mail).text()));
    }

    public String subject() {
        return letter.subject();
    }

    public String text() {
        return letter.body();
    }

    boolean isAbout(String number) {
        return subject().startsWith("[" + number + "] ");
    }

    /** As mail programs do it: what is quoted stands below what is new. */
    String quotedBelow(String text) {
        return text + "\n\nOn Mon, 23 Nov 2026 at 10:00, Help desk <help@flowdesk.local> wrote:\n\n> "
                + text().strip().replace("\n", "\n> ");
    }
}
