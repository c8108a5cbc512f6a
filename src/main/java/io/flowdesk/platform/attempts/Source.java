package io.flowdesk.platform.attempts;

import jakarta.servlet.ServletRequest;
import java.util.regex.Pattern;

/** Where a request comes from, as far as limits are concerned. */
public final class Source {

    /** Whoever has an IPv6 address has all those that begin with the same four groups. */
    private static final Pattern NETWORK = Pattern.compile("^(?:[0-9a-fA-F]+:){4}");

    private Source() {}

    /** The address of the caller, or of his network. */
    public static String of(ServletRequest request) {
        String address = request.getRemoteAddr();
        var network = NETWORK.matcher(address);
        return network.find() ? network.group() : address;
    }
}
