package io.flowdesk.models.names;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names in one JUEL expression, such as {@code ticket} and {@code ticketId} in <code>${ticket.lead(ticketId)}</code>. */
record Expression(String body) {

    private static final Pattern IN_TEXT = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern LITERAL = Pattern.compile("'[^']*'|\"[^\"]*\"");

    /** An identifier that is no property of another, and what follows it. */
    private static final Pattern IDENTIFIER = Pattern.compile("(?<![\\w.$])([A-Za-z_]\\w*)\\s*([.(]?)");

    private static final Set<String> KEYWORDS = Set.of(
            "and",
            "or",
            "not",
            "eq",
            "ne",
            "lt",
            "gt",
            "le",
            "ge",
            "div",
            "mod",
            "empty",
            "instanceof",
            "true",
            "false",
            "null");

    /** What the engine itself offers. */
    private static final Set<String> OF_THE_ENGINE = Set.of(
            "execution", "task", "loopCounter", "nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances");

    static Stream<Expression> in(String text) {
        return IN_TEXT.matcher(text).results().map(found -> new Expression(withoutLiterals(found.group(1))));
    }

    /**
     * The beans and variables that it uses.
     *
     * @param yieldsBean whether its value has to be a bean, as that of a delegate expression
     */
    Stream<Use> uses(boolean yieldsBean, String place) {
        return identifiers().filter(found -> !found.group(2).equals("(")).map(found -> {
            boolean isBean = yieldsBean || found.group(2).equals(".");
            return new Use(isBean ? "Bean" : "Variable", found.group(1), place);
        });
    }

    private Stream<MatchResult> identifiers() {
        return IDENTIFIER
                .matcher(body)
                .results()
                .filter(found -> !KEYWORDS.contains(found.group(1)) && !OF_THE_ENGINE.contains(found.group(1)));
    }

    private static String withoutLiterals(String text) {
        return LITERAL.matcher(text).replaceAll("0");
    }
}
