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

    /** What is asked something; and the one name of an expression that has to yield a bean. */
    Stream<String> beans(boolean yieldsBean) {
        return identifiers()
                .filter(found -> found.group(2).equals(".") || yieldsBean)
                .map(found -> found.group(1))
                .filter(name -> !OF_THE_ENGINE.contains(name));
    }

    /** What is read as it is. */
    Stream<String> variables(boolean yieldsBean) {
        return identifiers()
                .filter(found -> found.group(2).isEmpty() && !yieldsBean)
                .map(found -> found.group(1))
                .filter(name -> !OF_THE_ENGINE.contains(name));
    }

    private Stream<MatchResult> identifiers() {
        return IDENTIFIER.matcher(body).results().filter(found -> !KEYWORDS.contains(found.group(1)));
    }

    private static String withoutLiterals(String text) {
        return LITERAL.matcher(text).replaceAll("0");
    }
}
