package io.flowdesk.mail.content.address;

import io.flowdesk.mail.content.MailAddress;
import io.flowdesk.mail.content.header.HeaderText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One entry of a list of addresses while it is read: what stands within angle brackets, outside, and in comments. */
final class Mailbox {

    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s<>,;:\"()\\[\\]@]{1,64}@[^\\s<>,;:\"()\\[\\]@]{1,250}");
    private static final Pattern LOOSE = Pattern.compile(" ?([.@]) ?");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern ROUTE = Pattern.compile("\\([^()]*\\)|^<*(@[^:]*:)?|[ >]+");

    final StringBuilder inside = new StringBuilder();
    final StringBuilder comment = new StringBuilder();
    private final StringBuilder words = new StringBuilder();
    private final StringBuilder unquoted = new StringBuilder();

    void plain(char one) {
        words.append(one);
        unquoted.append(one);
    }

    /** Leaves its mark: an address within quotes is a name, and what follows the quotes is not all of an address. */
    void quoted(String text) {
        words.append(text);
        unquoted.append('"');
    }

    /** Nothing stands between two commas. */
    boolean isNobody() {
        return inside.isEmpty() && comment.isEmpty() && unquoted.toString().isBlank();
    }

    boolean mentionsAddress() {
        return unquoted.indexOf("@") >= 0;
    }

    /** Empty if there is no address in it that is beyond doubt. */
    Optional<MailAddress> address() {
        return inside.toString().isBlank()
                ? bare()
                : Optional.of(ROUTE.matcher(inside).replaceAll(""))
                        .filter(Mailbox::isAddress)
                        .map(address -> named(address, words.toString()));
    }

    private Optional<MailAddress> bare() {
        String loose = LOOSE.matcher(SPACES.matcher(unquoted).replaceAll(" "))
                .replaceAll("$1")
                .replaceAll("[<>]", " ");
        List<String> addresses =
                Stream.of(loose.split(" +")).filter(Mailbox::isAddress).toList();
        return addresses.size() == 1
                ? Optional.of(named(addresses.get(0), loose.replace(addresses.get(0), "")))
                : Optional.empty();
    }

    private MailAddress named(String address, String around) {
        String name = HeaderText.decoded(around.isBlank() ? comment.toString() : around);
        return new MailAddress(address.toLowerCase(Locale.ROOT), name(name, address));
    }

    private static @Nullable String name(String name, String address) {
        String shown = name.replaceAll("[<>\"]", "").strip();
        return shown.isEmpty() || shown.equalsIgnoreCase(address) ? null : shown;
    }

    private static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }
}
