package io.flowdesk.notification;

import java.util.Set;
import org.springframework.stereotype.Component;

/** While a process is put back to where it was, it passes steps that have told people before. */
@Component
public class ToldAlready {

    private final ThreadLocal<Set<NotificationEvent>> events = ThreadLocal.withInitial(Set::of);

    /** Whatever the work does on this thread, nobody is told of these events. */
    public void of(Set<NotificationEvent> known, Runnable work) {
        events.set(known);
        try {
            work.run();
        } finally {
            events.remove();
        }
    }

    /** Whether nobody is to be told. */
    public boolean contains(NotificationEvent event) {
        return events.get().contains(event);
    }
}
