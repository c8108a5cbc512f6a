package io.flowdesk.mail.desk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** An SMTP server that refuses as real ones do; {@code answer} is its answer to whom a mail is for. */
public final class PickyServer implements AutoCloseable {

    private final ServerSocket socket;
    private final String answer;
    private final List<String> asked = new CopyOnWriteArrayList<>();

    private PickyServer(ServerSocket socket, String answer) {
        this.socket = socket;
        this.answer = answer;
    }

    public static PickyServer answering(String answer) throws IOException {
        PickyServer server = new PickyServer(new ServerSocket(0, 5, InetAddress.getLoopbackAddress()), answer);
        Thread thread = new Thread(server::serve, "picky server");
        thread.setDaemon(true);
        thread.start();
        return server;
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** For whom somebody tried to bring mail. */
    public List<String> asked() {
        return asked;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException e) {
                // The client has gone, or the test is over.
            }
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        PrintWriter out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.US_ASCII);
        out.print("220 picky\r\n");
        out.flush();
        for (String line = in.readLine(); line != null && !line.startsWith("QUIT"); line = in.readLine()) {
            out.print(replyTo(line) + "\r\n");
            out.flush();
        }
    }

    private String replyTo(String line) {
        if (line.startsWith("RCPT")) {
            asked.add(line.replaceAll(".*<(.*)>.*", "$1"));
            return answer;
        }
        return "250 ok";
    }
}
