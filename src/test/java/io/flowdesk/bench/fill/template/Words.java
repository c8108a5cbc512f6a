package io.flowdesk.bench.fill.template;

import java.util.List;
import java.util.Random;

/** What people write. The three words in capitals here are other ones in every copy: a common, a rarer and a unique one. */
public final class Words {

    /** In a few of a hundred tickets each. */
    public static final String COMMON = "marmalade";

    /** Of many thousands of words, most of them rare. */
    public static final String RARE = "zeppelin";

    /** In one ticket only. */
    public static final String UNIQUE = "sn0000000";

    public static final String FIRST_NAME = "Quillon";
    public static final String LAST_NAME = "Zabriskie";

    static final String REPLY = "Thank you for writing. We are looking at it, and at the " + RARE
            + " beside it. You will hear from us before the end of the day; until then use the one next door.";
    static final String NOTE =
            "Looks like the " + COMMON + ". The log of " + UNIQUE + " shows nothing since the restart.";
    static final String QUESTION =
            "Since when does it do so, and does the " + COMMON + " show the same? Which lights are on?";
    static final String ANSWER = "It began on Monday after the update. The " + RARE
            + " was on all night, and the lights are green. My colleague sees the same on his.";
    static final String SOLUTION = "The " + COMMON + " was worn out and has been replaced; " + UNIQUE
            + " is in your inventory now. Please try it, and tell us if it happens again.";

    private static final List<String> THINGS =
            List.of("Printer", "Laptop", "Mail", "Screen", "Password", "Network drive", "Phone", "Calendar", "Camera");
    private static final List<String> FAULTS = List.of(
            "hums", "is slow", "cannot be opened", "stops every hour", "shows an error", "is missing", "asks again");

    private final Random chance;

    Words(Random chance) {
        this.chance = chance;
    }

    String subject() {
        return "%s %s: %s %s".formatted(one(THINGS), one(FAULTS), COMMON, UNIQUE);
    }

    /** Half of all ask politely. */
    String description() {
        String thing = one(THINGS).toLowerCase(java.util.Locale.ROOT);
        return "Since this morning my %s %s as soon as I start the %s. I have restarted it twice, and the %s as well. "
                        .formatted(thing, one(FAULTS), RARE, COMMON)
                + (chance.nextBoolean()
                        ? "Please help, I have a meeting at ten. "
                        : "The number on it is " + UNIQUE + ". ")
                + "It stands on the second floor, next to the window, and nobody has touched it since the last visit.";
    }

    private String one(List<String> all) {
        return all.get(chance.nextInt(all.size()));
    }
}
