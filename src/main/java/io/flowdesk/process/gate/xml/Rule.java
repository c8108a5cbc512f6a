package io.flowdesk.process.gate.xml;

import java.util.stream.Stream;

/** Something that must hold for each element. */
public interface Rule {

    /** Why the element may not stand as it does; empty if it may. */
    Stream<String> complaintsAbout(Element element);
}
