package io.flowdesk.process.decisions;

/**
 * A table gave no usable answer. The message names the decision and its inputs, never their values: it is kept with
 * the failed job, and values may be what people wrote. For the same reason there is no cause.
 */
class DecisionFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DecisionFailed(DecisionTable table, String why) {
        super("The decision '%s' (inputs: %s) %s".formatted(table.key(), String.join(", ", table.inputs()), why));
    }
}
