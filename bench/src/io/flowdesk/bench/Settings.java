package io.flowdesk.bench;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** What a run can be told by {@code -Dbench.…}. */
final class Settings {

    /** How long each load is measured. */
    static final Duration LENGTH = Duration.ofSeconds(Integer.getInteger("bench.seconds", 30));

    /** Of one round of {@link WarmUp}. */
    static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("bench.warm-up", 30));

    static final List<Integer> CLIENTS = numbers("bench.clients", "1,4,8,32");

    /** Sizes of the desk before it is measured, in tickets. */
    static final List<Integer> SIZES = numbers("bench.tickets", "0");

    private static final List<String> PARTS = List.of(
            System.getProperty("bench.parts", "yardsticks,intake,lifecycle,agent,portal,tasklist,letters,mail,calendar,storm").split(","));

    private Settings() {}

    /** Whether a part of the run is wanted; normally all are. */
    static boolean wants(String part) {
        return PARTS.contains(part);
    }

    private static List<Integer> numbers(String property, String standard) {
        return Stream.of(System.getProperty(property, standard).split(","))
                .map(String::strip)
                .map(Integer::valueOf)
                .toList();
    }
}
