package io.flowdesk.models.rules.process;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.xml.instance.DomElement;

/** Ways to run something that is not one of our beans: a class, a script, a connector, a built-in task such as shell. */
final class ForeignCode {

    private static final Set<String> ELEMENTS = Set.of("script", "connector");
    private static final List<String> ATTRIBUTES = List.of("class", "type");
    private static final Set<String> LISTENERS = Set.of("executionListener", "taskListener");

    private ForeignCode() {}

    static Stream<String> in(BpmnModelInstance model) {
        return below(model.getDocument().getRootElement()).flatMap(ForeignCode::findings);
    }

    private static Stream<DomElement> below(DomElement element) {
        return Stream.concat(
                Stream.of(element), element.getChildElements().stream().flatMap(ForeignCode::below));
    }

    private static Stream<String> findings(DomElement element) {
        boolean extension = BpmnModelConstants.CAMUNDA_NS.equals(element.getNamespaceURI());
        Stream<String> elements = extension && ELEMENTS.contains(element.getLocalName())
                ? Stream.of(place(element) + " uses camunda:" + element.getLocalName())
                : Stream.of();
        Stream<String> attributes = ATTRIBUTES.stream()
                .filter(name -> element.hasAttribute(BpmnModelConstants.CAMUNDA_NS, name))
                .map(name -> place(element) + " uses camunda:" + name);
        Stream<String> listeners = LISTENERS.contains(element.getLocalName()) && element.hasAttribute("class")
                ? Stream.of(place(element) + " has a listener that is a class")
                : Stream.of();
        return Stream.of(elements, attributes, listeners).flatMap(s -> s);
    }

    private static String place(DomElement element) {
        String id = element.getAttribute("id");
        DomElement parent = element.getParentElement();
        return id != null || parent == null ? String.valueOf(id) : place(parent);
    }
}
