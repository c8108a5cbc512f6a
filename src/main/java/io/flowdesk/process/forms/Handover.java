package io.flowdesk.process.forms;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Carries submissions past the engine, on the thread: its variables are stored with everything that people typed, and
 * would let a field overwrite what the process knows. Whoever the engine calls for the task takes it up again, also
 * when the call is repeated after a conflict.
 */
@Component
public class Handover {

    private final ThreadLocal<Optional<Parcel>> carried = ThreadLocal.withInitial(Optional::empty);

    private record Parcel(String receiver, Submission submission) {}

    /**
     * Runs the work, whose engine calls find the submission. What we carry to that receiver already is not replaced.
     *
     * @param receiver id of a task, or of the definition that is started
     */
    public <T> T carry(Submission submission, String receiver, Supplier<T> work) {
        Optional<Parcel> before = carried.get();
        if (before.filter(parcel -> parcel.receiver().equals(receiver)).isEmpty()) {
            carried.set(Optional.of(new Parcel(receiver, submission)));
        }
        try {
            return work.get();
        } finally {
            restore(before);
        }
    }

    /** Empty when neither a form nor an action led here. */
    public Optional<Submission> to(String receiver) {
        return carried.get()
                .filter(parcel -> parcel.receiver().equals(receiver))
                .map(Parcel::submission);
    }

    /** Whose form is on its way; empty for an action of ours. */
    public Optional<String> receiverOfForm() {
        return carried.get()
                .filter(parcel -> parcel.submission().action() == null)
                .map(Parcel::receiver);
    }

    private void restore(Optional<Parcel> before) {
        if (before.isEmpty()) {
            carried.remove();
        } else {
            carried.set(before);
        }
    }
}
