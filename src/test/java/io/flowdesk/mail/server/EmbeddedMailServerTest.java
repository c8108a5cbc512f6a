package io.flowdesk.mail.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.flowdesk.platform.FlowdeskProperties.Embedded;
import io.flowdesk.platform.StartRefused;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMailServerTest {

    @TempDir
    Path folder;

    @Test
    void anyAddressGetsMailAndCanReadIt() throws Exception {
        try (EmbeddedMailServer server = start()) {
            Post post = new Post(server);
            post.send("karen@example.org", "Printer on fire", "It burns.");
            assertThat(post.subjects("Karen@example.org")).containsExactly("Printer on fire");
            assertThat(post.subjects("nobody@example.org")).isEmpty();
        }
    }

    @Test
    void mailSurvivesARestartByteForByte() throws Exception {
        String before;
        try (EmbeddedMailServer server = start()) {
            new Post(server).send("karen@example.org", "One", "Zwölf Boxkämpfer");
            new Post(server).send("karen@example.org", "Two", "2");
            before = new Post(server).raw("karen@example.org").get(0);
        }
        try (EmbeddedMailServer server = start()) {
            assertThat(new Post(server).subjects("karen@example.org")).containsExactly("One", "Two");
            assertThat(new Post(server).raw("karen@example.org")).first().isEqualTo(before);
        }
    }

    @Test
    void whatWasDeletedDoesNotComeBackBesideLaterMail() throws Exception {
        try (EmbeddedMailServer server = start()) {
            Post post = new Post(server);
            post.send("karen@example.org", "One", "1");
            post.deleteAll("karen@example.org");
            post.send("karen@example.org", "Two", "2");
        }
        try (EmbeddedMailServer server = start()) {
            new Post(server).send("karen@example.org", "Three", "3");
            assertThat(new Post(server).subjects("karen@example.org")).containsExactly("Two", "Three");
        }
    }

    @Test
    void anAddressCannotLeaveTheFolder() throws Exception {
        try (EmbeddedMailServer server = start()) {
            new Post(server).send("\"../../outside\"@example.org", "Out", "o");
        }
        assertThat(folder.resolveSibling("outside")).doesNotExist();
        try (var inside = Files.walk(folder)) {
            assertThat(inside.filter(Files::isRegularFile)).hasSize(1);
        }
    }

    @Test
    void aTakenPortIsNamedWithItsSetting() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatExceptionOfType(StartRefused.class)
                    .isThrownBy(() -> EmbeddedMailServer.start(
                            folder, new Embedded(0, other.getLocalPort(), 0), Clock.systemUTC()))
                    .withMessageContaining("flowdesk.embedded.smtp-port")
                    .withMessageContaining(String.valueOf(other.getLocalPort()));
            assertThatExceptionOfType(StartRefused.class)
                    .isThrownBy(() -> EmbeddedMailServer.start(
                            folder, new Embedded(0, 0, other.getLocalPort()), Clock.systemUTC()))
                    .withMessageContaining("flowdesk.embedded.imap-port");
        }
    }

    private EmbeddedMailServer start() throws IOException {
        return EmbeddedMailServer.start(folder, new Embedded(0, 0, 0), Clock.systemUTC());
    }
}
