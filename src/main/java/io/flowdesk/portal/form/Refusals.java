package io.flowdesk.portal.form;

import io.flowdesk.intake.idempotency.KeyReused;
import io.flowdesk.intake.idempotency.StillRunning;
import io.flowdesk.platform.InvalidInput;
import io.flowdesk.platform.transaction.StillConflicting;
import io.flowdesk.ticket.refusal.NotAllowed;
import io.flowdesk.ticket.refusal.NotPossible;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Why a form could not be taken, in the reader's language. */
@Component
public class Refusals {

    private final Sentences sentences;
    private final MessageSource texts;

    Refusals(Sentences sentences, MessageSource texts) {
        this.sentences = sentences;
        this.texts = texts;
    }

    /** What the page says, and the status of HTTP. */
    public record Refusal(HttpStatus status, FormErrors errors) {}

    /** Throws the failure again if it is none of those that a reader can do something about. */
    public Refusal of(RuntimeException failure, Locale language) {
        if (failure instanceof InvalidInput wrong) {
            return new Refusal(HttpStatus.BAD_REQUEST, FormErrors.of(wrong, sentences, language));
        }
        if (failure instanceof TooMany wait) {
            return refusal(HttpStatus.TOO_MANY_REQUESTS, "problem.tooMany", language, wait.minutes());
        }
        if (failure instanceof KeyReused) {
            return refusal(HttpStatus.CONFLICT, "problem.sentBefore", language);
        }
        if (failure instanceof NotPossible || failure instanceof NotAllowed) {
            return refusal(HttpStatus.CONFLICT, "problem.notPossible", language);
        }
        if (failure instanceof StillRunning || failure instanceof StillConflicting) {
            return refusal(HttpStatus.SERVICE_UNAVAILABLE, "problem.busy", language);
        }
        throw failure;
    }

    private Refusal refusal(HttpStatus status, String text, Locale language, Object... gaps) {
        return new Refusal(status, FormErrors.of(texts.getMessage(text, gaps, language)));
    }
}
