package io.flowdesk.process.decisions;

/**
 * A table gave no usable answer. The message names the decision and its inputs, never their values: it is kept with
 * the failed job, and values may be what people wrote; its cause is kept without them.
 */
class DecisionFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DecisionFailed(DecisionTable table, String why) {
        super(message(table, why));
    }

    DecisionFailed(DecisionTable table, WithoutValues cause) {
        super(message(table, "cannot be evaluated: " + cause.getMessage()), cause);
    }

    private static String message(DecisionTable table, String why) {
        return "The decision '%s' (inputs: %s) %s".formatted(table.key(), String.join(", ", table.inputs()), why);
    }
}
