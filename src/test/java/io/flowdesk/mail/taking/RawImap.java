package io.flowdesk.mail.taking;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Lays bytes into a mailbox as they are, where SMTP would add a header or refuse an empty sender. */
final class RawImap {

    private RawImap() {}

    static void append(String host, int port, String user, byte[] mail) throws IOException {
        try (Socket socket = new Socket(host, port);
                BufferedReader answers = new BufferedReader(
                        new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
                OutputStream out = socket.getOutputStream()) {
            answers.readLine();
            say(out, answers, "a LOGIN \"" + user + "\" \"" + user + "\"", "a OK");
            say(out, answers, "b APPEND INBOX {" + mail.length + "}", "+");
            out.write(mail);
            say(out, answers, "", "b OK");
        }
    }

    private static void say(OutputStream out, BufferedReader answers, String command, String answer)
            throws IOException {
        out.write((command + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
        String line = answers.readLine();
        if (line == null || !line.startsWith(answer)) {
            throw new IOException("expected " + answer + ", got " + line);
        }
    }
}
