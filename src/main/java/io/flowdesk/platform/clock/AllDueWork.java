package io.flowdesk.platform.clock;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Work of every kind as one, in the order of its hours. */
final class AllDueWork implements DueWork {

    private final Supplier<List<DueWork>> kinds;

    /** Asks late for the kinds: they need the clock themselves. */
    AllDueWork(Supplier<List<DueWork>> kinds) {
        this.kinds = kinds;
    }

    /** All or none: whoever calls would not resume what has failed to pause. */
    @Override
    public void pause() {
        Deque<DueWork> paused = new ArrayDeque<>();
        try {
            kinds.get().forEach(kind -> {
                kind.pause();
                paused.push(kind);
            });
        } catch (RuntimeException e) {
            paused.forEach(DueWork::resume);
            throw e;
        }
    }

    @Override
    public Optional<Instant> nextDueUntil(Instant target) {
        return kinds.get().stream()
                .flatMap(kind -> kind.nextDueUntil(target).stream())
                .min(Comparator.naturalOrder());
    }

    @Override
    public int runDue() {
        return kinds.get().stream().mapToInt(DueWork::runDue).sum();
    }

    @Override
    public void resume() {
        kinds.get().forEach(DueWork::resume);
    }
}
