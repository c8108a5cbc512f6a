package io.flowdesk.process.security.expression;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.joda.time.DateTime;
import org.jspecify.annotations.Nullable;

/**
 * All that expressions in queries and filters reach besides the functions {@code currentUser()}, {@code
 * currentUserGroups()}, {@code now()} and {@code dateTime()}: {@code dateTime().plusDays(1)} and the like. Queries come
 * from anybody who is signed in.
 */
final class DateArithmetic extends ReadOnly {

    private static final Pattern STEPS = Pattern.compile("(plus|minus|with)[A-Z][A-Za-z]*|toDate");

    private final BeanELResolver methods = new BeanELResolver(true);

    @Override
    public @Nullable Object invoke(
            ELContext context, Object base, Object method, Class<?> @Nullable [] types, Object @Nullable [] values) {
        return base instanceof DateTime && STEPS.matcher(method.toString()).matches() && areNumbers(values)
                ? methods.invoke(context, base, method, types, values)
                : null;
    }

    private static boolean areNumbers(Object @Nullable [] values) {
        return values == null || Arrays.stream(values).allMatch(Number.class::isInstance);
    }
}
