package io.flowdesk.mail.content.report;

import io.flowdesk.mail.content.DeliveryReport.Failure;
import io.flowdesk.mail.content.MailAddress;
import io.flowdesk.mail.content.address.Addresses;
import io.flowdesk.platform.Beginning;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Fields between two blank lines, by lower-case name. */
record StatusBlock(Map<String, String> fields) {

    private static final Pattern BLANK_LINE = Pattern.compile("\\r?\\n[ \\t]*\\r?\\n");
    private static final Pattern FOLD = Pattern.compile("\\r?\\n[ \\t]+");
    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_ADDRESS = 500;

    static Stream<StatusBlock> in(String text) {
        return BLANK_LINE.splitAsStream(text.strip()).map(StatusBlock::of);
    }

    private static StatusBlock of(String block) {
        Map<String, String> fields = new HashMap<>();
        FOLD.matcher(block).replaceAll(" ").lines().forEach(line -> {
            int colon = line.indexOf(':');
            if (colon > 0) {
                fields.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        });
        return new StatusBlock(fields);
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(fields.get(name)).filter(value -> !value.isEmpty());
    }

    /** Empty for a block about the mail as a whole, and for a recipient whom the mail may still reach. */
    Stream<Failure> failure() {
        boolean failed = value("action").filter("failed"::equalsIgnoreCase).isPresent();
        return failed ? recipient().stream().map(this::failure) : Stream.empty();
    }

    /** The one that was written to; only if that is not told, the one it was forwarded to. */
    private Optional<MailAddress> recipient() {
        return Stream.of("original-recipient", "final-recipient")
                .flatMap(name -> value(name).stream())
                .map(value -> value.substring(value.indexOf(';') + 1))
                .filter(value -> value.length() <= LONGEST_ADDRESS)
                .flatMap(address -> Addresses.in(address.getBytes(StandardCharsets.UTF_8)).stream())
                .findFirst();
    }

    private Failure failure(MailAddress recipient) {
        String status = value("status").map(value -> value.split("\\s", 2)[0]).orElse(null);
        String reason = value("diagnostic-code")
                .map(code -> code.substring(code.indexOf(';') + 1).strip())
                .map(code -> Beginning.of(code, LONGEST_REASON))
                .orElse(null);
        return new Failure(recipient.address(), status, reason);
    }
}
