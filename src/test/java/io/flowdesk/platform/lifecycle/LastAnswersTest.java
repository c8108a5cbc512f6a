package io.flowdesk.platform.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class LastAnswersTest {

    private final LastAnswers answers = new LastAnswers();

    @BeforeEach
    void start() {
        answers.start();
    }

    @Test
    void connectionsAreKeptUntilTheDeskIsToldToEnd() {
        assertThat(connection()).isNull();

        CompletableFuture<Void> end = CompletableFuture.runAsync(answers::stop);
        await().untilAsserted(() -> assertThat(connection()).isEqualTo("close"));
        assertThat(end).as("it goes on answering").isNotDone();
        assertThat(end).succeedsWithin(Duration.ofSeconds(20));
        assertThat(answers.isRunning()).isFalse();
    }

    @Test
    void nobodyIsWaitedForWhereNobodyHasCalled() {
        assertThat(CompletableFuture.runAsync(answers::stop)).succeedsWithin(Duration.ofSeconds(1));
    }

    @Test
    void afterAnotherStartConnectionsAreKeptAgain() {
        answers.stop();
        answers.start();
        assertThat(connection()).isNull();
    }

    private String connection() {
        try {
            MockHttpServletResponse response = new MockHttpServletResponse();
            answers.doFilter(new MockHttpServletRequest(), response, new MockFilterChain());
            return response.getHeader(HttpHeaders.CONNECTION);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
