package io.flowdesk.chaos.count;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What was acknowledged of a kind, and what was found of it.
 *
 * @param missing acknowledged, and not there
 * @param twice there more than once
 * @param unknown there, and never acknowledged
 */
record Count(String what, int acknowledged, Set<String> missing, Set<String> twice, Set<String> unknown) {

    /** @param found one entry for each time that it is there */
    static Count of(String what, Collection<String> acknowledged, List<String> found) {
        Map<String, Long> times =
                found.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Set<String> twice = new TreeSet<>(times.keySet());
        twice.removeIf(one -> times.getOrDefault(one, 0L) == 1);
        return new Count(
                what,
                acknowledged.size(),
                without(acknowledged, times.keySet()),
                twice,
                without(times.keySet(), acknowledged));
    }

    boolean isEven() {
        return missing.isEmpty() && twice.isEmpty() && unknown.isEmpty();
    }

    /** Of what was acknowledged. */
    int found() {
        return acknowledged - missing.size();
    }

    private static Set<String> without(Collection<String> all, Collection<String> these) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(Set.copyOf(these));
        return rest;
    }
}
