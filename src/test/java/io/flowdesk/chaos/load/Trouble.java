package io.flowdesk.chaos.load;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Why calls had to be sent again. Safe for several threads. */
public final class Trouble {

    /** The call was on its way, and nobody knows what became of it. */
    public static final String BROKEN = "connection broken";

    /** Nobody listened. */
    public static final String REFUSED = "connection refused";

    private final Map<String, Integer> counts = new ConcurrentHashMap<>();

    void met(String kind) {
        counts.merge(kind, 1, Integer::sum);
    }

    public int of(String kind) {
        return counts.getOrDefault(kind, 0);
    }

    /** Answers with that status of HTTP. */
    public int answers(int status) {
        return of("HTTP " + status);
    }

    @Override
    public String toString() {
        return new TreeMap<>(counts).toString();
    }
}
