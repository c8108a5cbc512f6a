package io.flowdesk.process.gate.xml;

import io.flowdesk.process.gate.Refusal;
import io.flowdesk.process.gate.Resource;
import io.flowdesk.process.gate.xml.XmlFile.NotReadable;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Holds the rules against every element of a file. */
public final class Inspection {

    private Inspection() {}

    /** @param rules made for the root of the file */
    public static List<Refusal> of(Resource resource, Function<Element, List<Rule>> rules) {
        try {
            Element root = XmlFile.read(resource.open());
            return inspect(resource.name(), root, rules.apply(root)).toList();
        } catch (NotReadable e) {
            return List.of(Refusal.of(resource.name(), String.valueOf(e.getMessage())));
        }
    }

    /** Values of {@code id} on elements of that name; none if the file cannot be read. */
    public static List<String> idsOf(String element, Resource resource) {
        try {
            return XmlFile.read(resource.open())
                    .all()
                    .filter(each -> each.name().equals(element))
                    .flatMap(each -> each.attribute("id").stream())
                    .toList();
        } catch (NotReadable e) {
            return List.of();
        }
    }

    private static Stream<Refusal> inspect(String file, Element root, List<Rule> rules) {
        return root.all().flatMap(element -> rules.stream()
                .flatMap(rule -> rule.complaintsAbout(element))
                .map(reason -> new Refusal(file, element.nearestId(), element.line(), element.column(), reason)));
    }
}
