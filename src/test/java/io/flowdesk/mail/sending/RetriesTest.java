package io.flowdesk.mail.sending;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.mail.MailTest;
import io.flowdesk.mail.desk.MailDesk;
import io.flowdesk.mail.desk.PickyServer;
import io.flowdesk.mail.sending.mime.OutgoingMail;
import io.flowdesk.mail.sending.queue.Claims;
import io.flowdesk.platform.node.ThisNode;
import io.flowdesk.testing.TestClock;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Mail servers are away, slow, busy, or final; processes die; nodes compete. */
@MailTest
class RetriesTest {

    private static final List<Duration> LADDER = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6));

    @Autowired
    private MailDesk desk;

    @Autowired
    private Claims claims;

    @Autowired
    private Delivery delivery;

    @Autowired
    private Records records;

    @Autowired
    private ThisNode node;

    @Autowired
    private Sender sender;

    @Autowired
    private OutgoingMailHealth health;

    @Autowired
    private JavaMailSenderImpl smtp;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient database;

    private String karen;

    @BeforeEach
    void onlyOneMailWaits() {
        desk.forgetsWaitingMails();
        karen = desk.newAddress("karen");
        desk.ticketOf(karen, "Printer on fire");
    }

    @AfterEach
    void theServerIsBack() {
        smtp.setPort(desk.server().smtpPort());
    }

    @Test
    void aMailThatNobodyTakesIsTriedOnALadderAndThenGivenUp() throws IOException {
        try (PickyServer busy = PickyServer.answering("451 try again later")) {
            smtp.setPort(busy.port());
            assertThat(desk.deliversDue()).isOne();
            for (Duration pause : LADDER) {
                assertThat(state()).isEqualTo("QUEUED");
                clock.advance(pause.minusSeconds(20));
                assertThat(desk.deliversDue()).isZero();
                clock.advance(Duration.ofSeconds(20));
                assertThat(desk.deliversDue()).isOne();
            }
            assertThat(state()).isEqualTo("FAILED");
            assertThat(busy.asked()).hasSize(6).containsOnly(karen);
        }
        assertThat(desk.outboxRow(karen).get("failure")).asString().contains("try again later");
    }

    @Test
    void aFinalRefusalIsFinalAtOnce() throws IOException {
        try (PickyServer picky = PickyServer.answering("550 no such user here")) {
            smtp.setPort(picky.port());
            desk.deliversDue();
            assertThat(state()).isEqualTo("FAILED");
            assertThat(desk.outboxRow(karen)).containsEntry("attempts", 1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"530 5.7.0 authentication required", "421 closing", "452 mailbox full"})
    void whatTheOperatorOrTimeCanMendIsNotFinal(String answer) throws IOException {
        try (PickyServer picky = PickyServer.answering(answer)) {
            smtp.setPort(picky.port());
            desk.deliversDue();
            assertThat(state()).isEqualTo("QUEUED");
        }
    }

    @Test
    void aServerThatIsAwayForAnHourDelaysMailsAndNothingElse() throws Exception {
        smtp.setPort(freePort());
        desk.deliversDue();
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        for (int minute = 0; minute < 60; minute += 5) {
            clock.advance(Duration.ofMinutes(5));
            desk.deliversDue();
        }
        assertThat(state()).isEqualTo("QUEUED");
        smtp.setPort(desk.server().smtpPort());
        clock.advance(Duration.ofHours(2));
        desk.deliversDue();
        assertThat(state()).isEqualTo("SENT");
        assertThat(desk.inbox(karen)).hasSize(1);
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void whatCannotBeAnAddressKeepsNoOtherMail() {
        String marvin = desk.newAddress("marvin");
        desk.ticketOf(marvin, "Another");
        database.sql("update outbox set recipient = 'no address' where recipient = ?")
                .param(karen)
                .update();
        desk.deliversDue();
        assertThat(desk.outboxRow("no address")).containsEntry("state", "FAILED");
        assertThat(desk.outboxRow(marvin)).containsEntry("state", "SENT");
    }

    private void send(OutgoingMail mail) {
        try (SmtpConnection connection = sender.connection()) {
            sender.send(mail, connection);
        }
    }

    /** Killed after the server had taken the mail, before that was written down. */
    @Test
    void aMailSentByAWorkerThatDiedIsSentOnceMoreAsTheSameMail() throws Exception {
        claims.next().forEach(this::send);
        assertThat(desk.deliversDue()).as("for all we know it still sends").isZero();
        database.sql("update outbox set leased_until = clock_timestamp() - interval '1 second' where recipient = ?")
                .param(karen)
                .update();
        assertThat(desk.deliversDue()).isOne();
        assertThat(desk.deliversDue()).isZero();
        assertThat(desk.inbox(karen)).hasSize(2);
        assertThat(desk.inbox(karen).get(0).getMessageID())
                .isEqualTo(desk.inbox(karen).get(1).getMessageID());
    }

    @Test
    void aMailOfANodeThatDiedWaitsForNobody() throws Exception {
        claims.next().forEach(this::send);
        node.destroy();
        assertThat(desk.deliversDue()).isOne();
        assertThat(desk.deliversDue()).isZero();
        assertThat(desk.inbox(karen)).hasSize(2);
    }

    @Test
    void whoMustStopLeavesTheRestOfWhatHeTookToOthers() {
        String marvin = desk.newAddress("marvin");
        desk.ticketOf(marvin, "Another");
        Iterator<Boolean> answers = List.of(true, false).iterator();
        try (SmtpConnection connection = sender.connection()) {
            assertThat(delivery.deliverNext(connection, answers::next)).isEqualTo(2);
        }
        assertThat(state()).isEqualTo("SENT");
        assertThat(desk.outboxRow(marvin)).containsEntry("state", "QUEUED");
        node.destroy();
        assertThat(desk.deliversDue()).isOne();
        assertThat(desk.outboxRow(marvin)).containsEntry("state", "SENT");
    }

    @Test
    void whoComesBackLateChangesNothing() {
        var late = claims.next().get(0);
        database.sql("update outbox set leased_until = clock_timestamp() - interval '1 second' where recipient = ?")
                .param(karen)
                .update();
        assertThat(claims.next()).hasSize(1);
        records.keep(late, new Outcome.Refused("550 too late"));
        assertThat(state()).isEqualTo("QUEUED");
    }

    @Test
    void noMailIsClaimedTwiceHoweverManyNodesTry() {
        for (int count = 0; count < 20; count++) {
            desk.ticketOf(desk.newAddress("many"), "Another");
        }
        List<CompletableFuture<List<OutgoingMail>>> nodes = IntStream.range(0, 40)
                .mapToObj(node -> CompletableFuture.supplyAsync(claims::next))
                .toList();
        List<Long> claimed = nodes.stream()
                .flatMap(node -> node.join().stream())
                .map(OutgoingMail::id)
                .toList();
        assertThat(claimed).hasSize(21).doesNotHaveDuplicates();
    }

    private String state() {
        return String.valueOf(desk.outboxRow(karen).get("state"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }
}
