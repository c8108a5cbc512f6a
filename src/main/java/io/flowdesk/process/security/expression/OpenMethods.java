package io.flowdesk.process.security.expression;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.aop.support.AopUtils;

/**
 * The methods that a model may call, by what they are called on. Not the engine's services, which hang on every
 * execution, and nothing of {@link Object}, which leads to every class.
 */
public final class OpenMethods {

    /** Of {@code execution} and {@code task}. */
    private static final Set<String> OF_SCOPES = Set.of(
            "getId",
            "getName",
            "getAssignee",
            "getPriority",
            "getDueDate",
            "getFollowUpDate",
            "getTaskDefinitionKey",
            "getProcessInstanceId",
            "getProcessBusinessKey",
            "getBusinessKey",
            "getCurrentActivityId",
            "getCurrentActivityName",
            "getVariable",
            "hasVariable");

    private static final Set<String> OF_TEXTS =
            Set.of("isEmpty", "length", "contains", "startsWith", "endsWith", "equals", "equalsIgnoreCase");

    /** Every step of a model asks. */
    private static final ClassValue<Set<String>> OF_BEANS = new ClassValue<>() {
        @Override
        protected Set<String> computeValue(Class<?> type) {
            return declaredBy(type);
        }
    };

    private OpenMethods() {}

    public static boolean isOpenOnScope(String method) {
        return OF_SCOPES.contains(method);
    }

    public static boolean isOpenOnText(String method) {
        return OF_TEXTS.contains(method);
    }

    /** Public methods that the class or one of its interfaces declares itself. */
    public static Set<String> ofBean(Class<?> type) {
        return OF_BEANS.get(type);
    }

    private static Set<String> declaredBy(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getDeclaringClass() != Object.class)
                .map(Method::getName)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether {@code method} may be called on {@code target}. A bean must be one of {@code beans}. */
    static boolean isOpen(Object target, String method, KnownBeans beans) {
        if (target instanceof DelegateExecution || target instanceof DelegateTask) {
            return isOpenOnScope(method);
        }
        return target instanceof String
                ? isOpenOnText(method)
                : beans.contains(target)
                        && ofBean(AopUtils.getTargetClass(target)).contains(method);
    }

    /** How the value of a property would be read. */
    public static Stream<String> gettersOf(String property) {
        String capitalised = property.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + property.substring(1);
        return Stream.of("get" + capitalised, "is" + capitalised);
    }
}
