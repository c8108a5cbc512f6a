package io.flowdesk.models.names;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;

/** The names that a process uses, in attributes and in expressions. */
public final class ProcessNames {

    private static final String NO_KIND = "";

    private ProcessNames() {}

    /** Every use, with file and element. */
    public static List<Use> in(Path file) throws Exception {
        return elements(parsed(file))
                .flatMap(element -> uses(element, file.getFileName() + ": " + place(element)))
                .toList();
    }

    /** Every timer by its id; Java need not know them. */
    public static List<Use> timersIn(Path file) throws Exception {
        return elements(parsed(file))
                .filter(element -> "timerEventDefinition".equals(element.getLocalName()))
                .map(element -> place((Element) element.getParentNode()))
                .map(id -> new Use("Timer", id, file.getFileName().toString()))
                .toList();
    }

    /** Every call activity by its id; Java need not know them. */
    public static List<Use> callsIn(Path file) throws Exception {
        return elements(parsed(file))
                .filter(element -> "callActivity".equals(element.getLocalName()))
                .map(call -> new Use("Call", place(call), file.getFileName().toString()))
                .toList();
    }

    private static Document parsed(Path file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(file.toFile());
    }

    /** The part of the catalogue that holds the value of an attribute, written as element@attribute. */
    private static String kind(String holder) {
        return switch (holder) {
            case "process@id", "callActivity@calledElement" -> "Process";
            case "userTask@id" -> "Element";
            case "message@name" -> "Message";
            case "signal@name" -> "Signal";
            case "error@errorCode" -> "Error";
            case "escalation@escalationCode" -> "Escalation";
            case "userTask@formRef", "userTask@formKey", "startEvent@formRef" -> "Form";
            case "businessRuleTask@decisionRef" -> "Decision";
            case "inputParameter@name" -> "Input";
            case "outputParameter@name",
                    "in@source",
                    "in@target",
                    "out@source",
                    "out@target",
                    "businessRuleTask@resultVariable",
                    "serviceTask@resultVariable",
                    "errorEventDefinition@errorCodeVariable",
                    "errorEventDefinition@errorMessageVariable",
                    "multiInstanceLoopCharacteristics@collection",
                    "multiInstanceLoopCharacteristics@elementVariable" -> "Variable";
            default -> NO_KIND;
        };
    }

    private static Stream<Use> uses(Element element, String place) {
        return Stream.concat(
                attributes(element).flatMap(attribute -> uses(element, attribute, place)),
                hasChildElements(element) ? Stream.of() : expressions(element.getTextContent(), false, place));
    }

    private static Stream<Use> uses(Element element, Attr attribute, String place) {
        String kind = kind(element.getLocalName() + "@" + attribute.getLocalName());
        boolean isName = !kind.equals(NO_KIND) && !attribute.getValue().contains("{");
        return isName
                ? Stream.of(new Use(kind, attribute.getValue(), place))
                : expressions(attribute.getValue(), "delegateExpression".equals(attribute.getLocalName()), place);
    }

    private static Stream<Use> expressions(String text, boolean yieldBeans, String place) {
        return Expression.in(text).flatMap(expression -> expression.uses(yieldBeans, place));
    }

    private static Stream<Element> elements(Document document) {
        NodeList all = document.getElementsByTagName("*");
        return IntStream.range(0, all.getLength()).mapToObj(i -> (Element) all.item(i));
    }

    private static Stream<Attr> attributes(Element element) {
        NamedNodeMap all = element.getAttributes();
        return IntStream.range(0, all.getLength()).mapToObj(i -> (Attr) all.item(i));
    }

    private static boolean hasChildElements(Element element) {
        return element.getElementsByTagName("*").getLength() > 0;
    }

    /** The nearest element with an id. */
    private static String place(Element element) {
        return element.hasAttribute("id") || !(element.getParentNode() instanceof Element parent)
                ? element.getAttribute("id")
                : place(parent);
    }
}
