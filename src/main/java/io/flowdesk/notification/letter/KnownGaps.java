package io.flowdesk.notification.letter;

import com.samskivert.mustache.Mustache.Visitor;
import com.samskivert.mustache.Template;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What texts may ask for. A name that nobody answers would fail while a ticket is being worked on. */
final class KnownGaps {

    /** The only list; within its section its entries are asked first. */
    private static final String LIST = "clocks";

    private static final Set<String> OF_THE_TICKET = methods(Gaps.class);
    private static final Set<String> WITHIN_THE_LIST = methods(ClockGap.class);

    private KnownGaps() {}

    /** Names in the text that there are none of, in alphabetical order. */
    static Set<String> unknown(Template text) {
        Set<String> outside = names(text, false);
        Set<String> everywhere = names(text, true);
        outside.removeAll(OF_THE_TICKET);
        everywhere.removeAll(OF_THE_TICKET);
        everywhere.removeAll(WITHIN_THE_LIST);
        Set<String> unknown = new TreeSet<>(outside);
        unknown.addAll(everywhere);
        return unknown;
    }

    private static Set<String> names(Template text, boolean alsoWithinTheList) {
        Set<String> names = new HashSet<>();
        text.visit(new Collector(names, alsoWithinTheList));
        names.remove(".");
        return names;
    }

    private static Set<String> methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> !Modifier.isPrivate(method.getModifiers()) && method.getParameterCount() == 0)
                .map(Method::getName)
                .collect(Collectors.toSet());
    }

    private record Collector(Set<String> names, boolean alsoWithinTheList) implements Visitor {

        @Override
        public void visitText(String text) {
            // Words are free.
        }

        @Override
        public void visitVariable(String name) {
            names.add(name);
        }

        @Override
        public boolean visitInclude(String name) {
            return true;
        }

        @Override
        public boolean visitSection(String name) {
            names.add(name);
            return alsoWithinTheList || !name.equals(LIST);
        }

        @Override
        public boolean visitInvertedSection(String name) {
            names.add(name);
            return true;
        }
    }
}
