package io.flowdesk.process.security.expression;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ExpressionFactory;
import org.jspecify.annotations.Nullable;

/**
 * Calls methods and reads properties, as far as they are {@linkplain OpenMethods open}; others do not exist. The
 * library's own resolver would insist on public classes, and ours are not.
 */
final class CallsOfModels extends ReadOnly {

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
                ? Arrays.stream(base.getClass().getMethods())
                        .filter(method -> method.getName().equals(name) && method.getParameterCount() == parameters)
                        .filter(method -> !method.isBridge())
                        .findFirst()
                : Optional.empty();
    }

    private static @Nullable Object call(ELContext context, Object base, Method method, Object... given) {
        context.setPropertyResolved(true);
        try {
            method.setAccessible(true);
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
