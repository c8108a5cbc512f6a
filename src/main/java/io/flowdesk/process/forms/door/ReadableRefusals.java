package io.flowdesk.process.forms.door;

import io.flowdesk.platform.InvalidInput;
import io.flowdesk.platform.transaction.StillConflicting;
import io.flowdesk.process.engine.Web;
import io.flowdesk.ticket.refusal.NoSuchTicket;
import io.flowdesk.ticket.refusal.NotAllowed;
import io.flowdesk.ticket.refusal.NotPossible;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response.Status;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;

/**
 * Gives refusals the form in which engine-rest answers with their reason and nothing else, for Tasklist to show: 400,
 * 403, or 409 when others were faster. Thrown by a listener they come wrapped, and would be an error 500.
 */
class ReadableRefusals extends CommandInterceptor {

    private static final String NO_TASK = "task is null";

    private static final Map<Class<?>, BiFunction<Throwable, RuntimeException, RuntimeException>> ANSWERS = Map.of(
            InvalidInput.class, ReadableRefusals::refused,
            NotPossible.class, ReadableRefusals::refused,
            NotAllowed.class, ReadableRefusals::refused,
            NoSuchTicket.class, ReadableRefusals::refused,
            TaskIsOver.class, (over, failure) -> conflict(over.getMessage(), failure),
            TaskAlreadyClaimedException.class,
                    (taken, failure) -> conflict(
                            ((TaskAlreadyClaimedException) taken).getTaskAssignee() + " has this task already.",
                            failure),
            StillConflicting.class,
                    (colliding, failure) -> conflict(
                            "Others are changing the same right now; nothing was stored. Please try again.", failure),
            AuthorizationException.class, ReadableRefusals::forbidden,
            NullValueException.class, ReadableRefusals::unknown);

    @Override
    public <T> T execute(Command<T> command) {
        if (!Web.isCalling()) {
            return next.execute(command);
        }
        try {
            return next.execute(command);
        } catch (RuntimeException failure) {
            throw readable(failure);
        }
    }

    private static RuntimeException readable(RuntimeException failure) {
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(cause -> ANSWERS.containsKey(cause.getClass()))
                .findFirst()
                .map(cause ->
                        Objects.requireNonNull(ANSWERS.get(cause.getClass())).apply(cause, failure))
                .orElse(failure);
    }

    private static RuntimeException refused(Throwable refusal, RuntimeException failure) {
        return new BadRequestException(refusal.getMessage(), failure);
    }

    private static RuntimeException conflict(@Nullable String reason, RuntimeException failure) {
        return new ClientErrorException(reason, Status.CONFLICT, failure);
    }

    /** Ours say why by themselves; those of the engine name the permission that is missing. */
    private static RuntimeException forbidden(Throwable refusal, RuntimeException failure) {
        return ((AuthorizationException) refusal).getMissingAuthorizations().isEmpty()
                ? new ForbiddenException(refusal.getMessage(), failure)
                : failure;
    }

    /** Tasklist closes a form when it reads the engine's words. */
    private static RuntimeException unknown(Throwable missing, RuntimeException failure) {
        String what = String.valueOf(missing.getMessage());
        return what.contains(NO_TASK) ? new NotFoundException(what, failure) : failure;
    }
}
