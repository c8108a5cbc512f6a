package io.flowdesk.process.gate.bpmn;

import io.flowdesk.process.Names;
import io.flowdesk.process.gate.expression.Vocabulary;
import io.flowdesk.process.gate.xml.Element;
import io.flowdesk.process.gate.xml.Rule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A model writes variables of its own, but neither hides what has a meaning nor says which ticket it is about. */
record Assignments(Vocabulary words) implements Rule {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");
    private static final String IN = "camunda:in";
    private static final List<String> ANYWHERE = List.of(
            "camunda:resultVariable",
            "camunda:elementVariable",
            "camunda:initiator",
            "camunda:errorCodeVariable",
            "camunda:errorMessageVariable",
            "camunda:escalationCodeVariable");
    private static final Map<String, String> BY_ELEMENT = Map.of(
            "camunda:inputParameter", "name", "camunda:outputParameter", "name", IN, "target", "camunda:out", "target");

    /** Of the variables that are written in this file; those of called processes are written there. */
    static Set<String> namesIn(Element root) {
        return root.all()
                .filter(element -> !element.name().equals(IN))
                .flatMap(Assignments::assigned)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Stream<String> complaintsAbout(Element element) {
        return assigned(element)
                .filter(name -> !isHandedOn(name, element) && !isFree(name))
                .map("a model may not write the variable '%s'"::formatted);
    }

    private boolean isFree(String name) {
        return PLAIN.matcher(name).matches() && !words.isTaken(name) && !name.equals(Names.Variable.TICKET_ID);
    }

    private static boolean isHandedOn(String name, Element element) {
        return element.name().equals(IN)
                && name.equals(Names.Variable.TICKET_ID)
                && element.attribute("source").filter(name::equals).isPresent();
    }

    private static Stream<String> assigned(Element element) {
        return Stream.concat(ANYWHERE.stream(), Stream.ofNullable(BY_ELEMENT.get(element.name())))
                .flatMap(attribute -> element.attribute(attribute).stream());
    }
}
