package io.flowdesk.platform.transaction;

/** Recognises that two transactions got in each other's way and a second attempt may succeed. Every bean is asked. */
@FunctionalInterface
public interface ConflictClassifier {

    /** Asked for the failure itself and for each of its causes. */
    boolean isConflict(Throwable failure);
}
