package io.flowdesk.process.tasks;

import io.flowdesk.platform.InvalidInput;
import io.flowdesk.ticket.NotAllowed;
import io.flowdesk.ticket.NotPossible;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;

/** Turns our refusals into the one exception that Tasklist shows with its reason; all others are errors 500 there. */
final class Refusals {

    private Refusals() {}

    static <T> T asFormErrors(Supplier<T> work) {
        try {
            return work.get();
        } catch (InvalidInput | NotPossible | NotAllowed refusal) {
            throw new FormFieldValidationException(refusal.getMessage(), refusal.getMessage(), refusal);
        }
    }
}
