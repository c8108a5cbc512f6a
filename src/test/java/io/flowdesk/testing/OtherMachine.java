package io.flowdesk.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/** Sends requests from another address than all other tests, whose share of attempts it does not use up. */
public final class OtherMachine {

    private static final byte[] LOCALHOST = {127, 0, 0, 1};

    private final byte[] address;
    private final int port;

    /** @param number from 2; tells the addresses of other machines apart */
    public OtherMachine(int number, int port) {
        this.address = new byte[] {127, 0, 0, (byte) number};
        this.port = port;
    }

    /** What came back. */
    public record Answer(List<String> lines) {

        public int status() {
            return Integer.parseInt(lines.get(0).split(" ", -1)[1]);
        }

        /** Empty when there is none of that name. */
        public String header(String name) {
            return lines.stream()
                    .takeWhile(line -> !line.isEmpty())
                    .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst()
                    .orElse("");
        }

        public String text() {
            return String.join("\n", lines);
        }
    }

    public Answer get(String path, String user, String password) {
        String pair = Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        return send("GET", path, "Authorization: Basic " + pair + "\r\n", "");
    }

    /** @param form as in {@code a=b&c=d} */
    public Answer post(String path, String form) {
        return send("POST", path, "Content-Type: application/x-www-form-urlencoded\r\n", form);
    }

    private Answer send(String method, String path, String headers, String body) {
        String request = "%s %s HTTP/1.1\r\nHost: localhost:%d\r\nConnection: close\r\nContent-Length: %d\r\n%s\r\n%s"
                .formatted(method, path, port, body.length(), headers, body);
        try (Socket socket =
                new Socket(InetAddress.getByAddress(LOCALHOST), port, InetAddress.getByAddress(address), 0)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Answer(Stream.of(answer.split("\r?\n", -1)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
