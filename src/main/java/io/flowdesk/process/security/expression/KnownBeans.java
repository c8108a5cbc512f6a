package io.flowdesk.process.security.expression;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.jspecify.annotations.Nullable;

/** The beans that are made for models, by name. No variable can take the name of one, for they are looked up first. */
final class KnownBeans extends ReadOnly {

    private final Set<String> names;
    private final Function<String, Object> lookup;
    private final Map<String, Object> found = new ConcurrentHashMap<>();

    /** @param lookup finds the bean of each of the names */
    KnownBeans(Set<String> names, Function<String, Object> lookup) {
        this.names = Set.copyOf(names);
        this.lookup = lookup;
    }

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, Object property) {
        if (base != null || !names.contains(property.toString())) {
            return null;
        }
        context.setPropertyResolved(true);
        return find(property.toString());
    }

    boolean contains(Object candidate) {
        return found.values().stream().anyMatch(bean -> bean == candidate);
    }

    private Object find(String name) {
        Object known = found.get(name);
        if (known == null) {
            // Not computed inside the map: creating a bean may evaluate expressions itself.
            known = lookup.apply(name);
            found.put(name, known);
        }
        return known;
    }
}
