package io.flowdesk.process.gate;

import io.flowdesk.process.Names;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The catalogue of {@link Names}, as sets. */
public final class ModelNames {

    public static final Set<String> BEANS = in(Names.Bean.class);
    public static final Set<String> FIELDS = in(Names.Field.class);
    public static final Set<String> MESSAGES = in(Names.Message.class);
    public static final Set<String> VARIABLES = in(Names.Variable.class, Names.Input.class);
    public static final Set<String> PROCESSES = in(Names.Process.class);
    public static final Set<String> DECISIONS = in(Names.Decision.class);
    public static final Set<String> FORMS = in(Names.Form.class);

    private ModelNames() {}

    private static Set<String> in(Class<?>... names) {
        return Stream.of(names)
                .flatMap(kind -> Arrays.stream(kind.getFields()))
                .map(ModelNames::value)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String value(Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("Not a public name: " + constant, e);
        }
    }
}
