package io.flowdesk.mail.faults;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Of one client with the server; both sides on a thread of their own. */
final class Conversation {

    private final Socket client;
    private final Socket server;
    private final Function<String, @Nullable Fault> breaking;
    /** So many bytes of the server are still let through. */
    private final AtomicLong left = new AtomicLong(Long.MAX_VALUE);

    Conversation(Socket client, Socket server, Function<String, @Nullable Fault> breaking) {
        this.client = client;
        this.server = server;
        this.breaking = breaking;
    }

    /** False if it is to break off before the server hears the command. */
    boolean mayGoOn(String command) {
        Fault fault = breaking.apply(command);
        if (fault != null) {
            left.set(fault.answer());
        }
        return left.get() > 0;
    }

    void listenToClient() {
        try (client;
                server) {
            InputStream said = new BufferedInputStream(client.getInputStream());
            OutputStream heard = server.getOutputStream();
            byte[] line = line(said);
            while (line.length > 0 && mayGoOn(new String(line, StandardCharsets.ISO_8859_1))) {
                heard.write(line);
                line = line(said);
            }
        } catch (IOException over) {
            // One of them has gone.
        }
    }

    void listenToServer() {
        try (client;
                server) {
            InputStream answer = new BufferedInputStream(server.getInputStream());
            OutputStream heard = client.getOutputStream();
            int next = answer.read();
            while (next >= 0) {
                heard.write(next);
                next = left.decrementAndGet() > 0 ? answer.read() : -1;
            }
        } catch (IOException over) {
            // One of them has gone.
        }
    }

    void end() {
        try (client;
                server) {
            left.set(0);
        } catch (IOException over) {
            // One of them has gone.
        }
    }

    private static byte[] line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = in.read();
        while (next >= 0 && next != '\n') {
            line.write(next);
            next = in.read();
        }
        if (next >= 0) {
            line.write(next);
        }
        return line.toByteArray();
    }
}
