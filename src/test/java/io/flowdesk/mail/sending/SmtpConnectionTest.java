package io.flowdesk.mail.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import javax.net.SocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Mails that follow each other share a connection, and none is lost with it. */
class SmtpConnectionTest {

    private static final String KAREN = "karen@example.org";

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final JavaMailSenderImpl smtp = new JavaMailSenderImpl();
    private final Connections connections = new Connections();

    @BeforeEach
    void aServer() {
        server.start();
        smtp.setHost("127.0.0.1");
        smtp.setPort(server.getSmtp().getPort());
        smtp.getJavaMailProperties().put("mail.smtp.socketFactory", connections);
    }

    @AfterEach
    void ends() {
        server.stop();
    }

    @Test
    void threeMailsTakeOneConnection() throws Exception {
        try (SmtpConnection connection = new SmtpConnection(smtp)) {
            connection.send(mail("<one@flowdesk.local>"));
            connection.send(mail("<two@flowdesk.local>"));
            connection.send(mail("<three@flowdesk.local>"));
        }
        assertThat(connections.made).hasSize(1);
        assertThat(connections.made.get(0).isClosed()).isTrue();
        assertThat(received())
                .containsExactly("<one@flowdesk.local>", "<two@flowdesk.local>", "<three@flowdesk.local>");
    }

    @Test
    void aConnectionThatTheServerHasEndedIsMadeAnew() throws Exception {
        try (SmtpConnection connection = new SmtpConnection(smtp)) {
            connection.send(mail("<one@flowdesk.local>"));
            connections.made.get(0).close();
            connection.send(mail("<two@flowdesk.local>"));
        }
        assertThat(connections.made).hasSize(2);
        assertThat(received()).containsExactly("<one@flowdesk.local>", "<two@flowdesk.local>");
    }

    @Test
    void afterAFailureTheNextMailLeaves() throws Exception {
        try (SmtpConnection connection = new SmtpConnection(smtp)) {
            smtp.setPort(1);
            assertThatExceptionOfType(MessagingException.class)
                    .isThrownBy(() -> connection.send(mail("<lost@flowdesk.local>")));
            smtp.setPort(server.getSmtp().getPort());
            connection.send(mail("<one@flowdesk.local>"));
        }
        assertThat(received()).containsExactly("<one@flowdesk.local>");
    }

    private MimeMessage mail(String id) throws MessagingException {
        MimeMessage mail = smtp.createMimeMessage();
        MimeMessageHelper helper = new MimeMessageHelper(mail, "UTF-8");
        helper.setFrom("help@flowdesk.local");
        helper.setTo(KAREN);
        helper.setText("Is it quiet now?");
        mail.saveChanges();
        mail.setHeader("Message-ID", id);
        return mail;
    }

    private List<String> received() throws MessagingException {
        List<String> ids = new ArrayList<>();
        for (MimeMessage each : server.getReceivedMessages()) {
            ids.add(each.getMessageID());
        }
        return ids;
    }

    /** Keeps what it made. */
    private static final class Connections extends SocketFactory {

        private final List<Socket> made = new ArrayList<>();

        @Override
        public Socket createSocket() {
            Socket socket = new Socket();
            made.add(socket);
            return socket;
        }

        @Override
        public Socket createSocket(String host, int port) throws IOException {
            throw new IOException("connected by whoever asked for it");
        }

        @Override
        public Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException {
            return createSocket(host, port);
        }

        @Override
        public Socket createSocket(InetAddress host, int port) throws IOException {
            return createSocket(host.getHostName(), port);
        }

        @Override
        public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort)
                throws IOException {
            return createSocket(host, port);
        }
    }
}
