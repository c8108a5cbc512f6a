package io.flowdesk.process.security.expression;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ExpressionFactory;
import org.jspecify.annotations.Nullable;

/**
 * Calls methods and reads properties, as far as they are {@linkplain OpenMethods open}; others do not exist. The
 * library's own resolver would insist on public classes, and ours are not.
 */
final class CallsOfModels extends ReadOnly {

    /** Every step of a model asks, and Java makes a copy of all methods of a class for each question. */
    private static final ClassValue<Map<Signature, Method>> METHODS = new ClassValue<>() {
        @Override
        protected Map<Signature, Method> computeValue(Class<?> type) {
            return methodsOf(type);
        }
    };

    private record Signature(String name, int parameters) {}

    private final KnownBeans beans;

    CallsOfModels(KnownBeans beans) {
        this.beans = beans;
    }

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, Object property) {
        return base == null || property.toString().isEmpty()
                ? null
                : OpenMethods.gettersOf(property.toString())
                        .flatMap(getter -> find(base, getter, 0).stream())
                        .findFirst()
                        .map(getter -> call(context, base, getter))
                        .orElse(null);
    }

    @Override
    public @Nullable Object invoke(
            ELContext context, Object base, Object method, Class<?> @Nullable [] types, Object @Nullable [] values) {
        Object[] given = values == null ? new Object[0] : values;
        Optional<Method> found = find(base, method.toString(), given.length);
        return found.isEmpty() ? null : call(context, base, found.get(), given);
    }

    private Optional<Method> find(Object base, String name, int parameters) {
        return OpenMethods.isOpen(base, name, beans)
                ? Optional.ofNullable(METHODS.get(base.getClass()).get(new Signature(name, parameters)))
                : Optional.empty();
    }

    private static Map<Signature, Method> methodsOf(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> !method.isBridge())
                .peek(method -> method.setAccessible(true))
                .collect(Collectors.toUnmodifiableMap(
                        method -> new Signature(method.getName(), method.getParameterCount()),
                        Function.identity(),
                        (first, other) -> first));
    }

    private static @Nullable Object call(ELContext context, Object base, Method method, Object... given) {
        context.setPropertyResolved(true);
        try {
            return method.invoke(base, converted(context, method, given));
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        }
    }

    private static Object[] converted(ELContext context, Method method, Object[] given) {
        ExpressionFactory types = (ExpressionFactory) context.getContext(ExpressionFactory.class);
        Object[] values = new Object[given.length];
        for (int i = 0; i < given.length; i++) {
            values[i] = types.coerceToType(given[i], method.getParameterTypes()[i]);
        }
        return values;
    }
}
