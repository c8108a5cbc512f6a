package io.flowdesk.platform.lifecycle;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets clients leave before the door is closed: once the desk is told to end, each answer is the last on its connection.
 * A call on a kept connection could otherwise meet its closing, and nobody would know whether it was heard.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LastAnswers extends OncePerRequestFilter implements EndsBesideOthers {

    private static final String CLOSE = "close";

    /** Whoever calls often has called again by then. */
    private static final Duration ENOUGH = Duration.ofSeconds(2);

    /** So long does the server keep a connection on which nothing comes. */
    private static final Duration KEPT = Duration.ofMinutes(1);

    /** Calls that are slower than that do not hold up the end. */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private static final long LOOK_MILLIS = 50;

    /** Calls that had begun before: their callers come again on the same connection, and hear of it then. */
    private final AtomicInteger unwarned = new AtomicInteger();

    private volatile boolean running;
    private volatile boolean ending;
    private volatile boolean called;
    private volatile long lastCall;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        lastCall = System.nanoTime();
        called = true;
        if (ending) {
            response.setHeader(HttpHeaders.CONNECTION, CLOSE);
            chain.doFilter(request, response);
        } else {
            answerOnKeptConnection(request, response, chain);
        }
    }

    private void answerOnKeptConnection(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        unwarned.incrementAndGet();
        try {
            chain.doFilter(request, response);
        } finally {
            unwarned.decrementAndGet();
        }
    }

    @Override
    public void start() {
        ending = false;
        running = true;
    }

    /** Calls are answered all the while. Where nobody has a connection nobody is waited for. */
    @Override
    public void stop() {
        ending = true;
        if (called && System.nanoTime() - lastCall < KEPT.toNanos()) {
            awaitCalls();
        }
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void awaitCalls() {
        long until = System.nanoTime() + LONGEST.toNanos();
        try {
            while (unwarned.get() > 0 && System.nanoTime() < until) {
                Thread.sleep(LOOK_MILLIS);
            }
            Thread.sleep(ENOUGH.toMillis());
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }
}
