package io.flowdesk.cost;

/**
 * What one step took.
 *
 * @param statements that the server executed; rows that the driver sent as one insert are one
 * @param roundTrips how often the client waited for the server; a batch is one, and so is a commit
 * @param commits of transactions, those that only read too
 * @param history rows in the engine's tables of history
 */
record Cost(int statements, int roundTrips, int commits, int history) {

    /** Where a busy machine made a step so slow that something had to be looked up again. */
    static Cost least(Cost one, Cost other) {
        return new Cost(
                Math.min(one.statements, other.statements),
                Math.min(one.roundTrips, other.roundTrips),
                Math.min(one.commits, other.commits),
                Math.min(one.history, other.history));
    }

    /** A row of the table in {@code docs/performance.md}. */
    String row(String step) {
        return "| %s | %d | %d | %d | %d |".formatted(step, statements, roundTrips, commits, history);
    }
}
