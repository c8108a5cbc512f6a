package io.flowdesk.mail.sending;

import jakarta.mail.MessagingException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.mail.MailSendException;

/** What the mail server made of a mail. */
sealed interface Outcome {

    /** The server has it now. */
    record Left() implements Outcome {}

    /** It never will: asking again is of no use. */
    record Refused(String why) implements Outcome {}

    /** Perhaps later. */
    record NotYet(String why) implements Outcome {}

    /** From 500 on a refusal is final, but for those that tell us to sign in. */
    static Outcome of(Exception failure) {
        Optional<Exception> refusal = causes(failure)
                .filter(cause -> code(cause).isPresent())
                .filter(cause -> isFinal(code(cause).getAsInt()))
                .findFirst();
        return refusal.<Outcome>map(cause -> new Refused(words(cause)))
                .orElseGet(() -> new NotYet(words(NestedExceptionUtils.getMostSpecificCause(failure))));
    }

    private static boolean isFinal(int code) {
        Set<Integer> signIn = Set.of(530, 534, 535, 538);
        return code >= 500 && code < 600 && !signIn.contains(code);
    }

    private static OptionalInt code(Exception cause) {
        if (cause instanceof SMTPAddressFailedException recipient) {
            return OptionalInt.of(recipient.getReturnCode());
        } else if (cause instanceof SMTPSenderFailedException sender) {
            return OptionalInt.of(sender.getReturnCode());
        } else if (cause instanceof SMTPSendFailedException content) {
            return OptionalInt.of(content.getReturnCode());
        }
        return OptionalInt.empty();
    }

    /** All of them, the innermost first: mail exceptions are chained in ways of their own. */
    private static Stream<Exception> causes(Exception failure) {
        Deque<Exception> found = new ArrayDeque<>();
        collect(failure, found);
        return found.stream();
    }

    private static void collect(Throwable failure, Deque<Exception> found) {
        if (failure instanceof Exception exception && !found.contains(exception)) {
            found.addFirst(exception);
            if (exception instanceof MailSendException several) {
                Stream.of(several.getMessageExceptions()).forEach(each -> collect(each, found));
            }
            if (exception instanceof MessagingException chained && chained.getNextException() != null) {
                collect(chained.getNextException(), found);
            }
        }
    }

    private static String words(Throwable cause) {
        String message = cause.getMessage();
        return message == null ? cause.toString() : message.strip();
    }
}
