package io.flowdesk.process.gate.xml;

import java.util.stream.Stream;

/** Elements and attributes that nobody has thought about are refused. */
public record OnTheList(AllowList list) implements Rule {

    @Override
    public Stream<String> complaintsAbout(Element element) {
        return list.allows(element)
                ? list.refusedAttributes(element)
                        .map(attribute -> "%s of %s is not allowed".formatted(attribute, element.name()))
                : Stream.of("%s is not allowed".formatted(element.name()));
    }
}
