package io.flowdesk.bench.yardstick;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Threads that do the same, each to its end. */
final class Clients {

    private Clients() {}

    /** @throws java.util.concurrent.CompletionException when one of them fails */
    static void run(int clients, Work work) {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            List<CompletableFuture<Void>> all = IntStream.range(0, clients)
                    .mapToObj(index -> CompletableFuture.runAsync(() -> done(work), threads))
                    .toList();
            all.forEach(CompletableFuture::join);
        } finally {
            threads.shutdownNow();
        }
    }

    private static void done(Work work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** What may fail. */
    interface Work {
        void run() throws Exception;
    }
}
