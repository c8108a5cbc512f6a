package io.flowdesk.process.gate;

import java.nio.charset.StandardCharsets;

/** Files that nobody has seen before, and a world in which every reference is known. */
public final class Files {

    public static final Surroundings ANYTHING_IS_THERE = new Surroundings(id -> true, id -> true, id -> true);
    public static final Surroundings NOTHING_IS_THERE = new Surroundings(id -> false, id -> false, id -> false);

    private Files() {}

    public static Resource file(String name, String content) {
        return new Resource(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** A process with these steps between start and end, which need not be connected to pass the gate. */
    public static String process(String steps) {
        return definitions(
                """
                <bpmn:process id="model" isExecutable="true" camunda:historyTimeToLive="P1D">
                  <bpmn:startEvent id="Start"/>
                  <bpmn:sequenceFlow id="Flow" sourceRef="Start" targetRef="End"/>
                  <bpmn:endEvent id="End"/>
                  %s
                </bpmn:process>
                """
                        .formatted(steps));
    }

    public static String definitions(String content) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                  xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:activiti="http://activiti.org/bpmn"
                  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="Definitions"
                  targetNamespace="http://flowdesk.io/test">
                  %s
                </bpmn:definitions>
                """
                .formatted(content);
    }

    /** A table with one input and one output. */
    public static String table(String input, String entry, String output) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"
                  xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="d" name="d" namespace="http://flowdesk.io/test">
                  <decision id="table" name="Table" camunda:historyTimeToLive="P1D">
                    <decisionTable id="t" hitPolicy="FIRST">
                      <input id="i"><inputExpression id="ie" typeRef="string">%s</inputExpression></input>
                      <output id="o" name="o" typeRef="string"/>
                      <rule id="r"><inputEntry id="e">%s</inputEntry><outputEntry id="oe">%s</outputEntry></rule>
                    </decisionTable>
                  </decision>
                </definitions>
                """
                .formatted(text(input), text(entry), text(output));
    }

    public static String form(String components) {
        return """
                {"id": "form", "type": "default", "schemaVersion": 16, "components": [%s]}
                """
                .formatted(components);
    }

    private static String text(String content) {
        return content.startsWith("<") ? content : "<text>%s</text>".formatted(content);
    }
}
