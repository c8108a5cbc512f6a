package io.flowdesk.chaos.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.testing.Api;
import io.flowdesk.testing.Reply;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * A client that behaves as the API asks it to: what was not answered, or with "later", it sends again with the same
 * key, at the next address.
 */
final class Caller {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final List<Api> doors;
    private final Trouble trouble;
    private int turn;

    Caller(List<Api> doors, Trouble trouble, int turn) {
        this.doors = doors;
        this.trouble = trouble;
        this.turn = turn;
    }

    /** The first answer that says how it is. */
    Reply post(String path, Object body, String key) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        Optional<Reply> answer = attempt(path, body, key);
        while (answer.isEmpty()) {
            assertThat(System.nanoTime())
                    .as("%s is not answered: %s", path, trouble)
                    .isLessThan(until);
            // A client's own manners, no wait for a condition.
            LockSupport.parkNanos(PAUSE.toNanos());
            turn++;
            answer = attempt(path, body, key);
        }
        return answer.get();
    }

    private Optional<Reply> attempt(String path, Object body, String key) {
        try {
            Reply reply =
                    doors.get(turn % doors.size()).with("Idempotency-Key", key).post(path, body);
            if (reply.status() < 500 && reply.header("Retry-After").isEmpty()) {
                return Optional.of(reply);
            }
            trouble.met("HTTP " + reply.expectProblem(reply.status()).status());
        } catch (UncheckedIOException lost) {
            trouble.met(lost.getCause() instanceof ConnectException ? Trouble.REFUSED : Trouble.BROKEN);
        }
        return Optional.empty();
    }
}
