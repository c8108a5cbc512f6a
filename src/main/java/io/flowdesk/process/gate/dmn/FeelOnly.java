package io.flowdesk.process.gate.dmn;

import io.flowdesk.process.gate.xml.Element;
import io.flowdesk.process.gate.xml.Rule;
import java.util.Set;
import java.util.stream.Stream;

/** No language is named but FEEL, which is the default everywhere. */
record FeelOnly() implements Rule {

    private static final Set<String> FEEL = Set.of("feel", "FEEL", "https://www.omg.org/spec/DMN/20191111/FEEL/");

    @Override
    public Stream<String> complaintsAbout(Element element) {
        return element.attribute("expressionLanguage").stream()
                .filter(language -> !FEEL.contains(language))
                .map("decisions are written in FEEL, not in %s"::formatted);
    }
}
