package io.flowdesk.identity.start;

import io.flowdesk.identity.Actor;
import io.flowdesk.identity.file.DeskFile;
import io.flowdesk.platform.transaction.SeedLock;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Gives an empty database its first desk. The schema and the engine are there by then, the web server opens in a
 * later phase. What needs a desk when it starts takes a phase above 0, the one of this.
 */
@Component
class DeskSeeding implements SmartLifecycle {

    private final SeedLock lock;
    private final DeskFile deskFile;
    private final FirstDesk first;
    private final FirstUsers users;
    private volatile boolean running;

    DeskSeeding(SeedLock lock, DeskFile deskFile, FirstDesk first, FirstUsers users) {
        this.lock = lock;
        this.deskFile = deskFile;
        this.first = first;
        this.users = users;
    }

    @Override
    public void start() {
        if (isEmpty()) {
            lock.holding(this::seed);
        }
        running = true;
    }

    /** Users before the import, which would create them without a password. */
    private void seed() {
        if (isEmpty()) {
            var file = first.read();
            users.create(file.asDesk(0));
            deskFile.importFrom(file.yaml(), Actor.SYSTEM, false);
        }
    }

    private boolean isEmpty() {
        return deskFile.export().isEmpty();
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
