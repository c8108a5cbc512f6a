package io.flowdesk.api.tokens;

import io.flowdesk.platform.InvalidInput;
import io.flowdesk.ticket.Access;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a token can be allowed. */
final class Scopes {

    private static final List<String> KNOWN =
            List.of(Access.SCOPE_READ, Access.SCOPE_WRITE, Access.SCOPE_REQUESTER_MESSAGES);

    private Scopes() {}

    /** At least one, each of them known. */
    static Set<String> checked(Collection<String> wanted) {
        if (wanted.isEmpty() || !KNOWN.containsAll(wanted)) {
            throw new InvalidInput("scopes", "These are one or more of " + KNOWN + ".");
        }
        return new TreeSet<>(wanted);
    }
}
