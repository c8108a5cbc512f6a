package io.flowdesk.chaos.load;

import static org.awaitility.Awaitility.await;

import io.flowdesk.chaos.ground.Desk;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Clients of every kind at once, busy until the end, whatever happens to the desk. */
public final class Load implements AutoCloseable {

    private static final int CLIENTS = 4;
    private static final int BETWEEN_MAILS_MILLIS = 250;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Book book = new Book();
    private final Trouble trouble = new Trouble();
    private final CountDownLatch over = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newFixedThreadPool(CLIENTS + 1);
    private final List<CompletableFuture<Void>> clients = new ArrayList<>();

    private Load() {}

    /** At all nodes that the desk has by now. */
    public static Load on(Desk desk) {
        Load load = new Load();
        Hours hours = new Hours(desk.data());
        for (int client = 0; client < CLIENTS; client++) {
            Life life = new Life(new Caller(desk.doors(), load.trouble, client), load.book, hours, client);
            load.keepDoing(life::live, 0);
        }
        load.keepDoing(new Correspondence(desk.world(), load.book)::write, BETWEEN_MAILS_MILLIS);
        return load;
    }

    /** Until so many more things are acknowledged than at this moment. */
    public Load awaitMore(int acknowledged) {
        int enough = book.size() + acknowledged;
        await().atMost(PATIENCE).dontCatchUncaughtExceptions().until(() -> {
            failEarly();
            return book.size() >= enough;
        });
        return this;
    }

    /** Until calls have had that trouble, so many times more than at this moment. */
    public void awaitTrouble(int status, int times) {
        int enough = trouble.answers(status) + times;
        await().atMost(PATIENCE).dontCatchUncaughtExceptions().until(() -> {
            failEarly();
            return trouble.answers(status) >= enough;
        });
    }

    public Trouble trouble() {
        return trouble;
    }

    /** Each client ends what it has begun, so everything that was tried has an answer. */
    public Book end() {
        over.countDown();
        clients.forEach(CompletableFuture::join);
        return book;
    }

    @Override
    public void close() {
        over.countDown();
        threads.shutdownNow();
    }

    private void failEarly() {
        clients.stream().filter(CompletableFuture::isCompletedExceptionally).forEach(CompletableFuture::join);
    }

    private void keepDoing(Deed deed, int pauseMillis) {
        clients.add(CompletableFuture.runAsync(
                () -> {
                    try {
                        while (!over.await(pauseMillis, TimeUnit.MILLISECONDS)) {
                            deed.run();
                        }
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                },
                threads));
    }

    @FunctionalInterface
    private interface Deed {

        void run() throws Exception;
    }
}
