package io.flowdesk.mail.origin;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a server found out about a mail (RFC 8601). Parts of it are words of the sender, so whatever could be read in two
 * ways is not read at all.
 *
 * @param server its name
 * @param findings one for each method of checking
 */
record Verdict(String server, List<Finding> findings) {

    /** Some servers put these quotes, in which no sender can write anything, around every signature. */
    private static final Pattern SIGNATURE = Pattern.compile("header\\.b=\"[A-Za-z0-9+/=]*\"");

    private static final Pattern EQUALS = Pattern.compile("\\s*=\\s*");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** @param value of an Authentication-Results field, not decoded */
    static Optional<Verdict> in(String value) {
        return withoutComments(SIGNATURE.matcher(value).replaceAll(" "))
                .map(plain -> plain.toLowerCase(Locale.ROOT).split(";"))
                .map(parts -> new Verdict(
                        SPACE.split(parts[0].strip(), 2)[0],
                        Arrays.stream(parts).skip(1).map(Finding::of).toList()));
    }

    /** Empty where quotes could hide what is a comment, and where it is not clear what ends one. */
    private static Optional<String> withoutComments(String value) {
        var plain = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < value.length() && depth >= 0; i++) {
            char one = value.charAt(i);
            if (one == '"' || one == '\\') {
                return Optional.empty();
            }
            depth += one == '(' ? 1 : 0;
            plain.append(depth == 0 ? one : ' ');
            depth -= one == ')' ? 1 : 0;
        }
        return depth == 0 ? Optional.of(plain.toString()) : Optional.empty();
    }

    /**
     * Of one method.
     *
     * @param method such as dmarc
     * @param properties what it was about; one that is named twice has both values
     */
    record Finding(String method, String result, Map<String, String> properties) {

        private static Finding of(String text) {
            List<String[]> pairs = SPACE.splitAsStream(
                            EQUALS.matcher(text).replaceAll("=").strip())
                    .map(pair -> pair.split("=", 2))
                    .toList();
            String[] first = pairs.get(0);
            return new Finding(
                    first[0].split("/", 2)[0],
                    first.length == 2 ? first[1] : "",
                    pairs.stream()
                            .skip(1)
                            .filter(pair -> pair.length == 2)
                            .collect(Collectors.toMap(
                                    pair -> pair[0], pair -> pair[1], (one, other) -> one + " " + other)));
        }

        boolean passed() {
            return result.equals("pass");
        }

        /** Empty if it does not say. */
        String property(String name) {
            return properties.getOrDefault(name, "");
        }
    }
}
