package io.flowdesk.process.gate;

import java.util.List;

/** Knows one kind of file. */
public interface Check {

    /** With the dot. */
    String suffix();

    /**
     * Ids of what the file defines, as far as it can be read; other files may refer to them.
     */
    List<String> definedIn(Resource resource);

    /** Empty if the file may pass. */
    List<Refusal> check(Resource resource, Surroundings surroundings);
}
