package io.flowdesk.platform.lifecycle;

import org.springframework.context.SmartLifecycle;

/** Ends beside the others of its phase, not after them: what each waits for does not add up. */
public interface EndsBesideOthers extends SmartLifecycle {

    @Override
    default void stop(Runnable ended) {
        Runnable end = () -> {
            try {
                stop();
            } finally {
                ended.run();
            }
        };
        new Thread(end, "end-of-" + getClass().getSimpleName()).start();
    }
}
