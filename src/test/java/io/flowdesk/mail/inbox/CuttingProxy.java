package io.flowdesk.mail.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicBoolean;

/** Stands before a server and breaks each connection off once the server has said so many bytes. */
final class CuttingProxy implements AutoCloseable {

    private final ServerSocket door;
    private final String host;
    private final int port;
    private final long bytes;
    private final AtomicBoolean hasCut = new AtomicBoolean();

    CuttingProxy(String host, int port, long bytes) throws IOException {
        this.door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        this.host = host;
        this.port = port;
        this.bytes = bytes;
        daemon(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    boolean hasCut() {
        return hasCut.get();
    }

    private void serve() {
        try {
            while (!door.isClosed()) {
                Socket client = door.accept();
                Socket server = new Socket(host, port);
                daemon(() -> copy(client, server, Long.MAX_VALUE));
                daemon(() -> copy(server, client, bytes));
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private void copy(Socket from, Socket to, long most) {
        byte[] piece = new byte[16];
        long left = most;
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
                out.write(piece, 0, count);
                left -= count;
                if (left <= 0) {
                    hasCut.set(true);
                    return;
                }
            }
        } catch (IOException over) {
            // One of them has gone.
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "cutting-proxy");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
