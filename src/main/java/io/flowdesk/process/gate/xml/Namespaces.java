package io.flowdesk.process.gate.xml;

import java.util.Map;

/** The namespaces that models use. An older name of the engine's extensions is missing on purpose. */
final class Namespaces {

    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("http://www.omg.org/spec/BPMN/20100524/MODEL", "bpmn"),
            Map.entry("http://www.omg.org/spec/BPMN/20100524/DI", "bpmndi"),
            Map.entry("http://www.omg.org/spec/DD/20100524/DC", "dc"),
            Map.entry("http://www.omg.org/spec/DD/20100524/DI", "di"),
            Map.entry("http://www.w3.org/2001/XMLSchema-instance", "xsi"),
            Map.entry("http://camunda.org/schema/1.0/bpmn", "camunda"),
            Map.entry("http://camunda.org/schema/1.0/dmn", "camunda"),
            Map.entry("http://camunda.org/schema/modeler/1.0", "modeler"),
            Map.entry("http://bpmn.io/schema/bpmn/biocolor/1.0", "bioc"),
            Map.entry("http://bpmn.io/schema/dmn/biodi/2.0", "biodi"),
            Map.entry("http://www.omg.org/spec/BPMN/non-normative/color/1.0", "color"),
            Map.entry("https://www.omg.org/spec/DMN/20191111/MODEL/", "dmn"),
            Map.entry("https://www.omg.org/spec/DMN/20191111/DMNDI/", "dmndi"),
            Map.entry("http://www.omg.org/spec/DMN/20180521/DC/", "dc"),
            Map.entry("http://www.omg.org/spec/DMN/20180521/DI/", "di"));

    private Namespaces() {}

    static String qualified(String namespace, String name) {
        if (namespace.isEmpty()) {
            return name;
        }
        String prefix = PREFIXES.get(namespace);
        return prefix == null ? "{%s}%s".formatted(namespace, name) : prefix + ":" + name;
    }
}
