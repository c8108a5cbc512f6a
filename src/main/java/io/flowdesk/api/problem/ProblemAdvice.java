package io.flowdesk.api.problem;

import io.flowdesk.intake.idempotency.KeyReused;
import io.flowdesk.intake.idempotency.StillRunning;
import io.flowdesk.platform.InvalidInput;
import io.flowdesk.platform.transaction.Disturbance;
import io.flowdesk.platform.transaction.StillConflicting;
import io.flowdesk.ticket.refusal.NoSuchTicket;
import io.flowdesk.ticket.refusal.NotAllowed;
import io.flowdesk.ticket.refusal.NotPossible;
import io.flowdesk.ticket.refusal.StaleRevision;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What the use cases refuse, in the words of HTTP. */
@RestControllerAdvice(basePackages = "io.flowdesk.api")
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    ProblemDetail invalid(InvalidInput wrong) {
        return Problems.invalid(wrong.errors());
    }

    @ExceptionHandler
    ProblemDetail unknown(NoSuchTicket unknown) {
        return Problems.of(HttpStatus.NOT_FOUND, "no-such-ticket", "No such ticket", unknown.getMessage());
    }

    @ExceptionHandler
    ProblemDetail unknown(NotFound unknown) {
        return Problems.of(HttpStatus.NOT_FOUND, unknown.getMessage());
    }

    @ExceptionHandler
    ProblemDetail notAllowed(NotAllowed refused) {
        return Problems.of(HttpStatus.FORBIDDEN, "not-allowed", "Not allowed", refused.getMessage());
    }

    @ExceptionHandler
    ProblemDetail notPossible(NotPossible refused) {
        return Problems.of(HttpStatus.CONFLICT, "not-possible", "Not possible now", refused.getMessage());
    }

    @ExceptionHandler
    ProblemDetail stale(StaleRevision stale) {
        return Problems.of(
                HttpStatus.PRECONDITION_FAILED, "stale-revision", "The ticket has changed", stale.getMessage());
    }

    @ExceptionHandler
    ProblemDetail reused(KeyReused reused) {
        return Problems.of(
                HttpStatus.UNPROCESSABLE_ENTITY, "idempotency-key-reused", "Key used before", reused.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> running(StillRunning running) {
        return later(Problems.of(HttpStatus.CONFLICT, "still-running", "Still running", running.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> conflicting(StillConflicting conflicting) {
        return later(Problems.of(
                HttpStatus.CONFLICT,
                "conflict",
                "Changed by others",
                "Others are changing the same right now; nothing was stored. Please try again."));
    }

    /** The database is away, or a defect of ours, of which the caller learns no more than that. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> failed(Exception failure) {
        if (Disturbance.caused(failure)) {
            LOG.warn("A call of the API has to be sent again: {}", failure.toString());
            return later(Problems.later());
        }
        LOG.error("A call of the API failed", failure);
        return ResponseEntity.internalServerError().body(Problems.ourFault());
    }

    private static ResponseEntity<ProblemDetail> later(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .header(HttpHeaders.RETRY_AFTER, Problems.LATER_SECONDS)
                .body(problem);
    }
}
