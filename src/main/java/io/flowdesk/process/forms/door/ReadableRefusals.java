package io.flowdesk.process.forms.door;

import io.flowdesk.platform.InvalidInput;
import io.flowdesk.ticket.NoSuchTicket;
import io.flowdesk.ticket.NotAllowed;
import io.flowdesk.ticket.NotPossible;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SaveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Gives our refusals a form that engine-rest answers with 400 and their reason, for Tasklist to show. Thrown by a
 * listener they come wrapped, and would be an error 500.
 */
class ReadableRefusals extends CommandInterceptor {

    private static final Set<Class<?>> REFUSALS =
            Set.of(InvalidInput.class, NotPossible.class, NotAllowed.class, NoSuchTicket.class);
    private static final Set<Class<?>> WITH_FORM =
            Set.of(SubmitTaskFormCmd.class, CompleteTaskCmd.class, SubmitStartFormCmd.class);
    private static final Set<Class<?>> OF_THE_LIST = Set.of(ClaimTaskCmd.class, AssignTaskCmd.class, SaveTaskCmd.class);

    @Override
    public <T> T execute(Command<T> command) {
        try {
            return next.execute(command);
        } catch (RuntimeException failure) {
            throw refusalIn(failure)
                    .map(refusal -> readable(command.getClass(), refusal, failure))
                    .orElse(failure);
        }
    }

    private static Optional<Throwable> refusalIn(RuntimeException failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(cause -> REFUSALS.contains(cause.getClass()))
                .findFirst();
    }

    private static RuntimeException readable(Class<?> command, Throwable refusal, RuntimeException failure) {
        String reason = String.valueOf(refusal.getMessage());
        if (WITH_FORM.contains(command)) {
            return new FormFieldValidationException(reason, reason, refusal);
        }
        return OF_THE_LIST.contains(command) ? new BadUserRequestException(reason, refusal) : failure;
    }
}
