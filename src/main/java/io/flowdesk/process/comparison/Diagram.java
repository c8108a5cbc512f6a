package io.flowdesk.process.comparison;

import io.flowdesk.process.gate.xml.Element;
import io.flowdesk.process.gate.xml.XmlFile;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The parts of a process or of decision tables. The drawing is one part: nobody wants to read coordinates. */
final class Diagram {

    static final String DRAWING = "drawing";

    /** Those that only hold others, or say a second time what the sequence flows say. */
    private static final Set<String> WRAPPERS = Set.of("bpmn:extensionElements", "camunda:inputOutput");

    private static final Set<String> SAID_BY_FLOWS = Set.of("bpmn:incoming", "bpmn:outgoing");
    private static final Set<String> DRAWINGS = Set.of("bpmndi:BPMNDiagram", "dmndi:DMNDI");
    private static final Set<String> IN_LABEL = Set.of("id", "name", "label");
    private static final String RULE = "dmn:rule";

    private final Map<String, Part> parts = new LinkedHashMap<>();

    static Map<String, Part> parts(String xml) {
        Diagram diagram = new Diagram();
        diagram.read(root(xml));
        return diagram.parts;
    }

    private static Element root(String xml) {
        try {
            return XmlFile.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        } catch (XmlFile.NotReadable neverDeployed) {
            throw new IllegalArgumentException(neverDeployed);
        }
    }

    private void read(Element element) {
        if (DRAWINGS.contains(element.name())) {
            parts.put(DRAWING, new Part(DRAWING, "", drawing(element)));
            return;
        }
        element.attribute("id").ifPresent(id -> parts.put(id, part(element)));
        element.children().forEach(this::read);
    }

    private static Map<String, String> drawing(Element element) {
        Map<String, String> places = new LinkedHashMap<>();
        element.all().forEach(each -> places.put(String.valueOf(places.size()), each.name() + each.attributes()));
        return places;
    }

    private static Part part(Element element) {
        Map<String, String> properties = new LinkedHashMap<>();
        collect(element, "", properties);
        if (element.name().equals(RULE)) {
            // Where the first rule that matches wins, the order is part of the meaning.
            properties.put("comes after", before(element));
        }
        String name =
                element.attribute("name").or(() -> element.attribute("label")).orElse("");
        return new Part(local(element.name()), name, properties);
    }

    private static String before(Element rule) {
        String last = "none";
        for (Element each :
                rule.parent() == null ? Set.<Element>of() : rule.parent().children()) {
            if (each == rule) {
                return last;
            }
            last = each.name().equals(RULE) ? each.attribute("id").orElse(last) : last;
        }
        return last;
    }

    private static void collect(Element element, String path, Map<String, String> properties) {
        element.attributes().forEach((name, value) -> {
            if (!path.isEmpty() || !IN_LABEL.contains(name)) {
                add(properties, (path + " " + local(name)).strip(), value);
            }
        });
        if (!element.text().isEmpty()) {
            add(properties, path.isEmpty() ? "text" : path, element.text());
        }
        element.children().stream()
                .filter(child -> child.attribute("id").isEmpty() && !SAID_BY_FLOWS.contains(child.name()))
                .forEach(child -> collect(child, path(path, child), properties));
    }

    private static String path(String path, Element child) {
        return WRAPPERS.contains(child.name())
                ? path
                : (path + " " + local(child.name()) + " "
                                + child.attribute("name").orElse(""))
                        .strip();
    }

    /** Several of a kind are told apart by counting. */
    private static void add(Map<String, String> properties, String name, String value) {
        String free = name;
        for (int count = 2; properties.containsKey(free); count++) {
            free = name + " " + count;
        }
        properties.put(free, value);
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }
}
