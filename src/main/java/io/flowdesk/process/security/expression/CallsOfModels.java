package io.flowdesk.process.security.expression;

import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.jspecify.annotations.Nullable;

/** Calls methods and reads properties, as far as they are {@linkplain OpenMethods open}; others do not exist. */
final class CallsOfModels extends ReadOnly {

    private final BeanELResolver methods = new BeanELResolver(true);
    private final KnownBeans beans;

    CallsOfModels(KnownBeans beans) {
        this.beans = beans;
    }

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, Object property) {
        return base != null && isReadable(base, property.toString()) ? methods.getValue(context, base, property) : null;
    }

    @Override
    public @Nullable Object invoke(
            ELContext context, Object base, Object method, Class<?> @Nullable [] types, Object @Nullable [] values) {
        return OpenMethods.isOpen(base, method.toString(), beans)
                ? methods.invoke(context, base, method, types, values)
                : null;
    }

    private boolean isReadable(Object base, String property) {
        return !property.isEmpty()
                && OpenMethods.gettersOf(property).anyMatch(getter -> OpenMethods.isOpen(base, getter, beans));
    }
}
