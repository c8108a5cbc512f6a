package io.flowdesk.process.gate.bpmn;

import io.flowdesk.process.gate.ModelNames;
import io.flowdesk.process.gate.Surroundings;
import io.flowdesk.process.gate.xml.Element;
import io.flowdesk.process.gate.xml.Rule;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Forms, decisions, called processes and messages are there, and always the latest are used. */
record References(Surroundings surroundings) implements Rule {

    @Override
    public Stream<String> complaintsAbout(Element element) {
        return Stream.of(
                        unknown(element, "camunda:formRef", surroundings.forms()),
                        unknown(element, "camunda:decisionRef", surroundings.decisions()),
                        unknown(element, "calledElement", surroundings.processes()),
                        unknownMessage(element),
                        otherThanLatest(element))
                .flatMap(complaints -> complaints);
    }

    private static Stream<String> unknown(Element element, String attribute, Predicate<String> known) {
        return element.attribute(attribute).stream()
                .filter(known.negate())
                .map(name -> "%s names '%s', which is not there".formatted(attribute, name));
    }

    /** Nobody would ever send it. */
    private static Stream<String> unknownMessage(Element element) {
        return element.name().equals("bpmn:message")
                ? element.attribute("name").stream()
                        .filter(name -> !ModelNames.MESSAGES.contains(name))
                        .map("nobody sends the message '%s'"::formatted)
                : Stream.empty();
    }

    /** A model that is deployed alone could not find what came with an earlier deployment. */
    private static Stream<String> otherThanLatest(Element element) {
        return Stream.of("camunda:formRefBinding", "camunda:decisionRefBinding", "camunda:calledElementBinding")
                .filter(binding -> element.attribute(binding)
                        .filter(value -> !value.equals("latest"))
                        .isPresent())
                .map("%s must be latest"::formatted);
    }
}
