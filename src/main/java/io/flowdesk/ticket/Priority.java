package io.flowdesk.ticket;

/** Derived from impact and urgency by {@code priority.dmn}, unless an agent overrode it. */
public enum Priority {
    LOW(10),
    NORMAL(30),
    HIGH(60),
    EMERGENCY(90);

    private final int taskPriority;

    Priority(int taskPriority) {
        this.taskPriority = taskPriority;
    }

    /** Between 0 and 100, the scale that task lists sort by. */
    public int taskPriority() {
        return taskPriority;
    }
}
