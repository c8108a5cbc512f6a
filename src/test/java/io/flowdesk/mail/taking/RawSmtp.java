package io.flowdesk.mail.taking;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Sends bytes as a mail, whatever they are: no library on the way makes a better mail of them. */
final class RawSmtp {

    private RawSmtp() {}

    static void send(String host, int port, String to, byte[] mail) throws IOException {
        try (Socket socket = new Socket(host, port);
                BufferedReader answers = new BufferedReader(
                        new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
                OutputStream out = socket.getOutputStream()) {
            expect(answers, "220");
            say(out, answers, "HELO there", "250");
            say(out, answers, "MAIL FROM:<sender@example.org>", "250");
            say(out, answers, "RCPT TO:<" + to + ">", "250");
            say(out, answers, "DATA", "354");
            out.write(stuffed(mail));
            say(out, answers, ".", "250");
        }
    }

    /** Lines end in CRLF, and one that begins with a dot gets another. */
    private static byte[] stuffed(byte[] mail) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        boolean lineBegins = true;
        for (int i = 0; i < mail.length; i++) {
            boolean bare = mail[i] == '\n' && (i == 0 || mail[i - 1] != '\r');
            if (bare) {
                lines.write('\r');
            }
            if (lineBegins && mail[i] == '.') {
                lines.write('.');
            }
            lines.write(mail[i]);
            lineBegins = mail[i] == '\n';
        }
        lines.writeBytes(lineBegins ? new byte[0] : "\r\n".getBytes(StandardCharsets.US_ASCII));
        return lines.toByteArray();
    }

    private static void say(OutputStream out, BufferedReader answers, String command, String answer)
            throws IOException {
        out.write((command + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
        expect(answers, answer);
    }

    private static void expect(BufferedReader answers, String code) throws IOException {
        String line = answers.readLine();
        if (line == null || !line.startsWith(code)) {
            throw new IOException("expected " + code + ", got " + line);
        }
    }
}
