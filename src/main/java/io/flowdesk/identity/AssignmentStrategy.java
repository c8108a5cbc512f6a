package io.flowdesk.identity;

/** How a team hands out its tickets when nobody was chosen by hand. */
public enum AssignmentStrategy {
    /** Offered to the queue; agents claim. */
    QUEUE,
    LEAST_LOADED,
    ROUND_ROBIN
}
