package io.flowdesk.models.names;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The names that Java knows: the string constants of the nested classes of one class, which are the kinds. */
public record Catalogue(Set<Entry> entries) {

    /** A name of a kind. */
    public record Entry(String kind, String name) {}

    public static Catalogue of(Class<?> names) {
        return new Catalogue(Arrays.stream(names.getDeclaredClasses())
                .flatMap(kind -> Arrays.stream(kind.getFields()).map(field -> entry(kind, field)))
                .collect(Collectors.toSet()));
    }

    /** What only the models know, with each place. */
    public List<String> unknown(Collection<Use> uses) {
        return uses.stream()
                .filter(use -> !entries.contains(new Entry(use.kind(), use.name())))
                .map(use -> use.place() + " uses " + use.kind() + " «" + use.name()
                        + "», which the catalogue does not have")
                .distinct()
                .toList();
    }

    /** What only Java knows. */
    public List<String> unused(Collection<Use> uses) {
        Set<Entry> used =
                uses.stream().map(use -> new Entry(use.kind(), use.name())).collect(Collectors.toSet());
        return entries.stream()
                .filter(entry -> !used.contains(entry))
                .map(entry -> "the catalogue has " + entry.kind() + " «" + entry.name() + "», which no model uses")
                .sorted()
                .toList();
    }

    private static Entry entry(Class<?> kind, Field constant) {
        try {
            return new Entry(kind.getSimpleName(), String.valueOf(constant.get(null)));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
