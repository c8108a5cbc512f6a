package io.flowdesk.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.CannotCreateTransactionException;

/** Whoever calls while the database is away is asked to come again; a defect of ours is not worth a second try. */
class UnavailableTest {

    private final RuntimeException away =
            new CannotCreateTransactionException("No connection", new SQLException("Refused", "08001"));
    private final RuntimeException defect = new IllegalStateException("A defect");

    @Test
    void whatAUseCaseRunsInto() {
        ResponseEntity<ProblemDetail> later = new ProblemAdvice().failed(away);
        assertThat(later.getStatusCode().value()).isEqualTo(503);
        assertThat(later.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("2");

        ResponseEntity<ProblemDetail> never = new ProblemAdvice().failed(defect);
        assertThat(never.getStatusCode().value()).isEqualTo(500);
        assertThat(never.getHeaders()).doesNotContainKey(HttpHeaders.RETRY_AFTER);
    }

    @Test
    void whatAFilterRunsInto() throws Exception {
        MockHttpServletResponse later = filtered(away);
        assertThat(later.getStatus()).isEqualTo(503);
        assertThat(later.getHeader(HttpHeaders.RETRY_AFTER)).isEqualTo("2");
        assertThat(later.getContentType()).startsWith("application/problem+json");

        MockHttpServletResponse never = filtered(defect);
        assertThat(never.getStatus()).isEqualTo(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        assertThat(never.getHeader(HttpHeaders.RETRY_AFTER)).isNull();
    }

    private static MockHttpServletResponse filtered(RuntimeException failure) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        new ProblemFilter(new ProblemWriter(new ObjectMapper()))
                .doFilter(new MockHttpServletRequest(), response, (request, answer) -> {
                    throw failure;
                });
        return response;
    }
}
