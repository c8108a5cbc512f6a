package io.flowdesk.mail.store;

import io.flowdesk.mail.content.MailAddress;
import io.flowdesk.mail.content.address.Addresses;
import io.flowdesk.platform.Beginning;
import io.flowdesk.platform.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What must be known of a mail before anybody can read it, picked up while it is stored. Its body is hashed without its
 * header: of two deliveries of one message the servers on the way wrote different lines above it.
 */
final class Envelope extends FilterInputStream {

    /** In bytes. A longer header belongs to no sensible mail; its end is not looked at. */
    private static final int HEADER = 256 * 1024;
    /** In characters; more than a line may have. */
    private static final int LONGEST = 1000;

    private static final int LONGEST_ADDRESS = 254;

    private final ByteArrayOutputStream header = new ByteArrayOutputStream();
    private final MessageDigest body = Sha256.digest();
    private boolean inBody;
    private boolean lineIsEmpty = true;

    Envelope(InputStream raw) {
        super(raw);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        int end = offset + Math.max(count, 0);
        int at = offset;
        while (at < end && !inBody) {
            headerByte(into[at++]);
        }
        body.update(into, at, end - at);
        return count;
    }

    private void headerByte(byte next) {
        if (header.size() < HEADER) {
            header.write(next);
        }
        inBody = next == '\n' && lineIsEmpty;
        lineIsEmpty = next == '\n' || (lineIsEmpty && next == '\r');
    }

    /** The same for every delivery of this message, and for no other message. Only once, at the end. */
    String identity() {
        Optional<String> id = field("Message-ID");
        MessageDigest all = Sha256.digest();
        all.update(id.orElseGet(this::text).getBytes(StandardCharsets.UTF_8));
        all.update((byte) 0);
        all.update(body.digest());
        return Sha256.hex(all);
    }

    @Nullable
    String messageId() {
        return field("Message-ID").map(id -> Beginning.of(id, 500)).orElse(null);
    }

    /** Its first author, lower case, as the header says: nobody has proved it. */
    @Nullable
    String sender() {
        return field("From").map(from -> Addresses.in(from.getBytes(StandardCharsets.ISO_8859_1))).stream()
                .flatMap(List::stream)
                .map(MailAddress::address)
                .findFirst()
                .filter(address -> address.length() <= LONGEST_ADDRESS)
                .orElse(null);
    }

    /**
     * As it is written in the header, which may be encoded, up to {@value #LONGEST} characters; empty if there is none. By
     * lines: a pattern for all of them would need stack for each.
     */
    Optional<String> field(String name) {
        Pattern beginning = Pattern.compile(name + "[ \\t]*:", Pattern.CASE_INSENSITIVE);
        List<String> lines = text().lines()
                .dropWhile(line -> !beginning.matcher(line).lookingAt())
                .toList();
        String value = lines.stream()
                .limit(1)
                .map(first -> first.substring(first.indexOf(':') + 1))
                .collect(Collectors.joining())
                .concat(lines.stream().skip(1).takeWhile(Envelope::goesOn).collect(Collectors.joining()));
        return Optional.of(Beginning.of(oneLine(value), LONGEST)).filter(text -> !text.isEmpty());
    }

    private static boolean goesOn(String line) {
        return line.startsWith(" ") || line.startsWith("\t");
    }

    private static String oneLine(String folded) {
        return folded.replaceAll("\\s+", " ").replaceAll("\\p{Cntrl}", "").strip();
    }

    private String text() {
        return header.toString(StandardCharsets.ISO_8859_1);
    }
}
