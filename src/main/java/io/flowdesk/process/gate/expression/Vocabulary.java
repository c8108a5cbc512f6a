package io.flowdesk.process.gate.expression;

import io.flowdesk.process.security.expression.OpenMethods;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words of expressions.
 *
 * @param beans type of each bean that models may call, by name
 * @param variables catalogued ones and those that the model itself writes
 */
public record Vocabulary(Map<String, Class<?>> beans, Set<String> variables) {

    /** Given by the engine: the present execution or task, and the counters of a repeated step. */
    public static final Set<String> SCOPES = Set.of("execution", "task");

    private static final Set<String> COUNTERS =
            Set.of("loopCounter", "nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances");
    private static final Set<String> FUNCTIONS = Set.of("currentUser", "currentUserGroups", "now", "dateTime");

    public Vocabulary {
        beans = Map.copyOf(beans);
        variables = Set.copyOf(variables);
    }

    public Vocabulary with(Set<String> more) {
        Set<String> all = new HashSet<>(variables);
        all.addAll(more);
        return new Vocabulary(beans, all);
    }

    /** Names that a model must not give to a variable of its own. */
    public boolean isTaken(String name) {
        return beans.containsKey(name) || SCOPES.contains(name) || COUNTERS.contains(name);
    }

    boolean knows(String identifier) {
        return isTaken(identifier) || variables.contains(identifier);
    }

    boolean knowsFunction(String name) {
        return FUNCTIONS.contains(name);
    }

    boolean opens(String bean, String method, int parameters) {
        Class<?> type = beans.get(bean);
        return type != null
                && OpenMethods.ofBean(type).contains(method)
                && Arrays.stream(type.getMethods())
                        .anyMatch(each -> each.getName().equals(method) && each.getParameterCount() == parameters);
    }

    boolean opensProperty(String bean, String property) {
        return getters(property).anyMatch(getter -> opens(bean, getter, 0));
    }

    static Stream<String> getters(String property) {
        return OpenMethods.gettersOf(property);
    }
}
