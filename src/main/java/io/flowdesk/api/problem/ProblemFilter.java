package io.flowdesk.api.problem;

import io.flowdesk.platform.transaction.Disturbance;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The outermost filter of the API. What filters and the container would answer with an error page becomes a problem,
 * and a body that is too large is not read to its end.
 */
class ProblemFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemFilter.class);

    private final ProblemWriter problems;

    ProblemFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try {
            chain.doFilter(LimitedBody.of(request), new ProblemsInstead(response));
        } catch (IOException | ServletException | RuntimeException failure) {
            failed(failure, response);
        }
    }

    private void failed(Exception failure, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            LOG.debug("The caller has gone", failure);
        } else if (BodyTooLarge.isCauseOf(failure)) {
            problems.write(BodyTooLarge.problem(), response);
        } else if (Disturbance.caused(failure)) {
            LOG.warn("A call of the API has to be sent again: {}", failure.toString());
            response.setHeader(HttpHeaders.RETRY_AFTER, Problems.LATER_SECONDS);
            problems.write(Problems.later(), response);
        } else {
            LOG.error("A call of the API failed", failure);
            problems.write(Problems.ourFault(), response);
        }
    }

    private final class ProblemsInstead extends HttpServletResponseWrapper {

        private ProblemsInstead(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendError(int status) throws IOException {
            sendError(status, null);
        }

        /** The message is dropped: it is meant for developers and may quote what was sent. */
        @Override
        public void sendError(int status, @Nullable String message) throws IOException {
            problems.write(problem(status), (HttpServletResponse) getResponse());
        }

        private static ProblemDetail problem(int status) {
            HttpStatus known = HttpStatus.resolve(status);
            HttpStatus answered = known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known;
            return Problems.of(
                    answered, answered == HttpStatus.NOT_FOUND ? "There is nothing here." : "The request was refused.");
        }
    }
}
