package io.flowdesk.mail.faults;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Stands before an IMAP server of this machine, hears each command before the server does, and breaks down over one. */
public final class ImapProxy implements AutoCloseable {

    private final ServerSocket door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    private final int server;
    private final AtomicReference<@Nullable Fault> next = new AtomicReference<>();
    private final List<Conversation> conversations = new CopyOnWriteArrayList<>();
    private volatile boolean broken;

    public ImapProxy(int server) throws IOException {
        this.server = server;
        daemon(this::serve);
    }

    public int port() {
        return door.getLocalPort();
    }

    /** At the next such moment, once; after that nobody gets through before it is mended. */
    public void breaksAt(Fault fault) {
        next.set(fault);
    }

    /** Ends what is going on; clients may come again. */
    public void hangUp() {
        conversations.forEach(Conversation::end);
    }

    public void mend() {
        broken = false;
    }

    public boolean isBroken() {
        return broken;
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void serve() {
        try {
            while (!door.isClosed()) {
                Socket client = door.accept();
                Conversation conversation = new Conversation(
                        client, new Socket(InetAddress.getLoopbackAddress(), server), this::breakingOver);
                if (broken || !conversation.mayGoOn(Fault.COMING)) {
                    conversation.end();
                } else {
                    conversations.add(conversation);
                    daemon(conversation::listenToClient);
                    daemon(conversation::listenToServer);
                }
            }
        } catch (IOException over) {
            // The test is over.
        }
    }

    /** Null: nothing is to happen. */
    private @Nullable Fault breakingOver(String command) {
        Fault fault = next.get();
        if (fault == null || !command.contains(fault.command()) || !next.compareAndSet(fault, null)) {
            return null;
        }
        fault.deed().run();
        broken = true;
        return fault;
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "imap-proxy");
        thread.setDaemon(true);
        thread.start();
    }
}
