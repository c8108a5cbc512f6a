package io.flowdesk.platform.attempts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before every door with a password. The engine would lock the account after some wrong ones, and let strangers
 * lock agents out; this stops the source instead.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class SignInAttempts extends OncePerRequestFilter {

    private static final String WEB_LOGIN = "/camunda/api/admin/auth/user/";
    private static final String PROBLEM =
            """
            {"type":"about:blank","title":"Too Many Requests","status":429,\
            "detail":"Too many wrong passwords from your address; please wait."}""";

    private final AttemptLimit limit = new AttemptLimit(10, Duration.ofMinutes(1));

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) == null && !isWebLogin(request);
    }

    private static boolean isWebLogin(HttpServletRequest request) {
        return "POST".equals(request.getMethod()) && request.getRequestURI().contains(WEB_LOGIN);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String source = Source.of(request);
        Optional<Duration> wait = limit.waitOf(source);
        if (wait.isPresent()) {
            refuse(response, wait.get());
            return;
        }
        chain.doFilter(request, response);
        if (response.getStatus() == HttpStatus.UNAUTHORIZED.value()) {
            limit.failed(source);
        }
    }

    private static void refuse(HttpServletResponse response, Duration wait) throws IOException {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1));
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getWriter().write(PROBLEM);
    }
}
