package io.flowdesk.chaos.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.flowdesk.testing.Api;
import io.flowdesk.testing.Reply;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** Clients that open one ticket after the other, each with a key of its own, and know which were answered. */
public final class Creations {

    private static final int CLIENTS = 6;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** By subject: the number in the answer. */
    private final Map<String, String> answered = new ConcurrentHashMap<>();

    private final Map<String, Boolean> unanswered = new ConcurrentHashMap<>();

    /** Runs {@code disaster} while the clients are busy; they give up when nobody answers any more. */
    public void interruptedBy(Runnable disaster, Api api, int answersBefore) {
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        try {
            int enough = answered.size() + answersBefore;
            List<CompletableFuture<Void>> clients = Stream.generate(
                            () -> CompletableFuture.runAsync(() -> untilNobodyAnswers(api), threads))
                    .limit(CLIENTS)
                    .toList();
            await().atMost(PATIENCE).until(() -> answered.size() >= enough);
            disaster.run();
            clients.forEach(CompletableFuture::join);
        } finally {
            threads.shutdownNow();
        }
    }

    private void untilNobodyAnswers(Api api) {
        String subject = UUID.randomUUID().toString();
        while (opens(api, subject)) {
            subject = UUID.randomUUID().toString();
        }
    }

    /** What a client does that has heard nothing. */
    public void repeatUnanswered(Api api) {
        for (String subject : List.copyOf(unanswered.keySet())) {
            opens(api, subject);
        }
        assertThat(unanswered).isEmpty();
    }

    private boolean opens(Api api, String subject) {
        unanswered.put(subject, true);
        try {
            answered.put(subject, open(api, subject).expect(201).text("number"));
            unanswered.remove(subject);
            return true;
        } catch (UncheckedIOException connectionLost) {
            return false;
        }
    }

    /** The subject is also the key. */
    public static Reply open(Api api, String subject) {
        Map<String, Object> ticket = Map.of(
                "requester",
                Map.of("email", subject + "@example.org"),
                "subject",
                subject,
                "description",
                "It has stopped.");
        return api.with("Idempotency-Key", subject).post("/tickets", ticket);
    }

    /** By subject. */
    public Map<String, String> numbers() {
        return Map.copyOf(answered);
    }
}
