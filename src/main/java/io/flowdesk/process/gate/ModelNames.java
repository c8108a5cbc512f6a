package io.flowdesk.process.gate;

import io.flowdesk.process.Names;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The catalogue of {@link Names}, as sets. */
public final class ModelNames {

    public static final Set<String> BEANS = in(Names.Bean.class);
    public static final Set<String> FIELDS = in(Names.Field.class);

    private ModelNames() {}

    private static Set<String> in(Class<?> names) {
        return Arrays.stream(names.getFields()).map(ModelNames::value).collect(Collectors.toUnmodifiableSet());
    }

    private static String value(Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("Not a public name: " + constant, e);
        }
    }
}
