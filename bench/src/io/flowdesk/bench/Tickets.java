package io.flowdesk.bench;

import io.flowdesk.intake.Intake;
import io.flowdesk.intake.NewTicket;
import io.flowdesk.ticket.Channel;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Opens tickets by the use case that API and portal call, from several threads at once. */
final class Tickets {

    private static final int CLIENTS = 8;

    private final Intake intake;

    Tickets(Intake intake) {
        this.intake = intake;
    }

    void open(int count, String topic) {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<CompletableFuture<Void>> all = IntStream.range(0, count)
                    .mapToObj(index -> CompletableFuture.runAsync(() -> intake.receive(ticket(index, topic)), clients))
                    .toList();
            all.forEach(CompletableFuture::join);
        } finally {
            clients.shutdownNow();
        }
    }

    /** No two alike, or they would be suspected to be duplicates. */
    private static NewTicket ticket(int index, String topic) {
        return new NewTicket(
                new NewTicket.Person("person%d@example.org".formatted(index), null, "Person " + index),
                "Device %d hums".formatted(index),
                "It has been humming since Monday. Device %d stands on floor %d.".formatted(index, index % 20),
                topic,
                null,
                null,
                null,
                null,
                Channel.PORTAL,
                List.of(),
                Map.of(),
                List.of());
    }
}
