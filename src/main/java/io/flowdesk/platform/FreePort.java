package io.flowdesk.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Looks before an embedded server starts: otherwise we might talk to somebody else's. */
public final class FreePort {

    private FreePort() {}

    /**
     * Throws {@link StartRefused} if the port of this machine is taken; 0 never is.
     *
     * @param setting as the operator writes it
     */
    public static void require(int port, String setting) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1);
        } catch (IOException e) {
            throw new StartRefused(
                    "Port %d of %s is taken".formatted(port, setting),
                    "Set %s to another port, or to 0 for any free one".formatted(setting));
        }
    }
}
