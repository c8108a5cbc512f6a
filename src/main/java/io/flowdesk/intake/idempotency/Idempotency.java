package io.flowdesk.intake.idempotency;

import io.flowdesk.identity.CurrentActor;
import io.flowdesk.platform.InvalidInput;
import io.flowdesk.platform.transaction.Conflicts;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Carries out a call once, however often it is sent with the same key. Key, effect and answer are one commit, so there
 * is no moment in which one of them exists without the others.
 */
@Component
public class Idempotency {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private final KeptAnswers answers;
    private final CurrentActor actor;
    private final Conflicts conflicts;

    Idempotency(KeptAnswers answers, CurrentActor actor, Conflicts conflicts) {
        this.answers = answers;
        this.actor = actor;
        this.conflicts = conflicts;
    }

    /**
     * Returns the answer of {@code work}, or the one that the first call with this key of this caller got. What fails
     * leaves no trace and may be sent again.
     *
     * @param work runs in the transaction that is opened here, perhaps several times
     * @throws KeyReused when the first call asked for something else
     * @throws StillRunning when the first call does not end in time
     */
    public Answer once(String key, Fingerprint request, Supplier<Answer> work) {
        if (!KEY.matcher(key).matches()) {
            throw new InvalidInput("Idempotency-Key", "This has 1 to 200 visible ASCII characters.");
        }
        String caller = actor.get().id();
        return conflicts.retrying(() -> answers.reserve(caller, key, request)
                ? kept(caller, key, work.get())
                : answers.find(caller, key, request).orElseThrow(KeyReused::new));
    }

    private Answer kept(String caller, String key, Answer answer) {
        answers.keep(caller, key, answer);
        return answer;
    }
}
