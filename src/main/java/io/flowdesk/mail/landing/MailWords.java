package io.flowdesk.mail.landing;

import io.flowdesk.mail.content.ParsedMail;
import io.flowdesk.platform.Beginning;
import io.flowdesk.ticket.Text;
import io.flowdesk.ticket.conversation.Message;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes of a mail's subject and text what a ticket takes. What is cut off stays in the raw mail. */
@Component
public class MailWords {

    private final MessageSource texts;

    MailWords(MessageSource texts) {
        this.texts = texts;
    }

    /** One line, never empty. */
    public String subject(ParsedMail mail, Locale language) {
        String line = mail.subject().replaceAll("\\R+|\\p{Cntrl}", " ").strip();
        return line.isEmpty()
                ? texts.getMessage("mail.no-subject", null, language)
                : Beginning.of(line, Text.SUBJECT).strip();
    }

    /** Never empty: a mail may be a picture alone. */
    public String body(ParsedMail mail, Locale language) {
        String text = mail.text().strip();
        if (text.isEmpty()) {
            return texts.getMessage("mail.no-text", null, language);
        }
        String more = texts.getMessage("mail.cut", null, language);
        return text.length() <= Text.BODY ? text : Beginning.of(text, Text.BODY - more.length() - 2) + "\n\n" + more;
    }

    /** What an agent has quoted below his reply, for his colleagues alone: it may be a note. */
    public Message.Rest quoted(ParsedMail mail) {
        return new Message.Rest(mail.folded(), null);
    }

    public Message.Rest rest(ParsedMail mail) {
        return new Message.Rest(mail.folded(), mail.html());
    }
}
