package io.flowdesk.platform.attempts;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.testing.Api;
import io.flowdesk.testing.FlowdeskTest;
import io.flowdesk.testing.OtherMachine;
import io.flowdesk.testing.OtherMachine.Answer;
import io.flowdesk.testing.TestClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody guesses passwords; each test from an address of its own. */
@FlowdeskTest
class SignInAttemptsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

    @ParameterizedTest
    @CsvSource({"11, /api/v1/tickets", "12, /engine-rest/task", "13, /actuator/doctor"})
    void theEleventhWrongPasswordOfASourceIsToldWhenToComeBack(int machine, String door) {
        OtherMachine guesser = new OtherMachine(machine, port);
        guessTenTimes(guesser, door);
        Answer refused = guesser.get(door, "specialist1", "guess");
        assertThat(refused.status()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 60);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void theSignInOfTheWebApplicationsIsLimitedToo() {
        OtherMachine guesser = new OtherMachine(14, port);
        String door = "/camunda/api/admin/auth/user/default/login/tasklist";
        guessTenTimes(guesser, "/api/v1/tickets");
        assertThat(guesser.post(door, "username=agent2&password=guess").status())
                .isEqualTo(429);
    }

    @Test
    void whoeverGuessesLocksNobodyOut() {
        OtherMachine guesser = new OtherMachine(15, port);
        for (int wrong = 0; wrong < 30; wrong++) {
            guesser.get("/api/v1/tickets", "expert2", "guess");
            clock.advance(Duration.ofSeconds(2));
        }
        Api.at(port).as("expert2").get("/tickets").expect(200);
    }

    private static void guessTenTimes(OtherMachine guesser, String door) {
        for (int wrong = 0; wrong < 10; wrong++) {
            assertThat(guesser.get(door, "specialist1", "guess").status()).isEqualTo(401);
        }
    }
}
