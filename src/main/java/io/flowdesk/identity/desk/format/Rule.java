package io.flowdesk.identity.desk.format;

import io.flowdesk.platform.InvalidInput.FieldError;
import java.util.stream.Stream;

/** Something that a schema cannot say. The desk may have errors of form, which are reported elsewhere. */
@FunctionalInterface
public interface Rule {

    /** Everything that breaks the rule, in the file of which this is the root, with the defaults filled in. */
    Stream<FieldError> violations(Place desk);
}
