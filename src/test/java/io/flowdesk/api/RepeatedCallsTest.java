package io.flowdesk.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.testing.Api;
import io.flowdesk.testing.FlowdeskTest;
import io.flowdesk.testing.Reply;
import io.flowdesk.testing.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@FlowdeskTest
class RepeatedCallsTest {

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    Api api;
    Object request = Sample.ticket("hardware").json();

    @BeforeEach
    void setUp() {
        api = Api.at(port)
                .as("agent1")
                .with("Idempotency-Key", UUID.randomUUID().toString());
    }

    @Test
    void twentyCallsAtOnceWithOneKeyOpenOneTicket() {
        ExecutorService threads = Executors.newFixedThreadPool(20);
        try {
            List<CompletableFuture<Reply>> calls = Stream.generate(
                            () -> CompletableFuture.supplyAsync(this::open, threads))
                    .limit(20)
                    .toList();
            List<Reply> replies = calls.stream().map(CompletableFuture::join).toList();
            assertThat(replies).allMatch(reply -> reply.status() == 201);
            assertThat(replies.stream().map(reply -> reply.text("number")).distinct())
                    .hasSize(1);
            assertThat(replies.stream()
                            .filter(reply -> reply.header("Idempotent-Replay").isEmpty()))
                    .hasSize(1);
        } finally {
            threads.shutdownNow();
        }
    }

    private Reply open() {
        return api.post("/tickets", request);
    }

    @Test
    void theSecondAnswerIsTheFirstOne() {
        Reply first = open().expect(201);
        Reply second = open().expect(201);
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("Idempotent-Replay")).isEqualTo("true");
    }

    @Test
    void aKeyIsGoodForOneRequestOfOneCaller() {
        String number = open().expect(201).text("number");
        api.post("/tickets", Sample.ticket("software").json()).expectProblem(422);
        assertThat(api.as("agent2")
                        .post("/tickets", Sample.ticket("hardware").json())
                        .expect(201)
                        .text("number"))
                .isNotEqualTo(number);
    }

    @Test
    void whatWasRefusedMayBeSentAgain() {
        api.post("/tickets", "{}").expectProblem(400);
        open().expect(201);
    }

    @Test
    void aKeyIsForgottenAfterAWeek() {
        String number = open().expect(201).text("number");
        clock.advance(Duration.ofDays(7).plusMinutes(1));
        assertThat(open().expect(201).text("number")).isNotEqualTo(number);
    }

    @Test
    void aKeyIsAShortVisibleText() {
        assertThat(api.with("Idempotency-Key", "a b")
                        .post("/tickets", Sample.ticket().json())
                        .wrongFields())
                .containsExactly("Idempotency-Key");
    }
}
