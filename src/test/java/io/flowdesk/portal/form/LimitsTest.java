package io.flowdesk.portal.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.testing.FlowdeskTest;
import io.flowdesk.testing.OtherMachine;
import io.flowdesk.testing.OtherMachine.Answer;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody sends the same form over and over; each time from an address of its own. */
@FlowdeskTest
class LimitsTest {

    private static final int MORE_THAN_ANY_LIMIT = 500;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({"21, /portal", "22, /portal/requests", "23, /portal/t/lost/renew"})
    void whatIsOneTooManyIsToldWhenToComeBack(int machine, String form) {
        OtherMachine sender = new OtherMachine(machine, port);
        Optional<Answer> refused = Stream.generate(() -> sender.post(form, "email=nobody"))
                .limit(MORE_THAN_ANY_LIMIT)
                .filter(answer -> answer.status() == 429)
                .findFirst();
        assertThat(refused).hasValueSatisfying(answer -> {
            assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 3600);
            assertThat(answer.header("Content-Type")).startsWith("text/html");
        });
    }
}
