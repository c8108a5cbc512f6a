package io.flowdesk.mail.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.mail.MailSettings;
import io.flowdesk.mail.Mailbox;
import io.flowdesk.mail.faults.Fault;
import io.flowdesk.mail.faults.ImapProxy;
import io.flowdesk.mail.server.EmbeddedMailServer;
import io.flowdesk.mail.server.Post;
import io.flowdesk.mail.taking.TakingWorker;
import io.flowdesk.platform.node.ThisNode;
import io.flowdesk.testing.Api;
import io.flowdesk.testing.FlowdeskTest;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.actuate.health.Status;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A mail server that goes away in the middle of something and stays away for a while. */
@FlowdeskTest
class BrokenConnectionsTest {

    private static final List<String> AT_THE_BEGINNING = List.of(Fault.COMING, "LOGIN", "SELECT");

    @Autowired
    private EmbeddedMailServer server;

    @Autowired
    private Round round;

    @Autowired
    private TakingWorker worker;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ThisNode node;

    @LocalServerPort
    private int port;

    private final String address = "desk-" + UUID.randomUUID() + "@flowdesk.local";
    private final MailboxState state = new MailboxState(Clock.systemUTC());
    private ImapProxy proxy;
    private MailboxWatch watch;

    @BeforeEach
    void theMailboxIsRead() throws Exception {
        proxy = new ImapProxy(server.imapPort());
        watch = watch(new Mailbox(server.host(), proxy.port(), address, address, false, "INBOX"));
        send("Before");
        watch.start();
        await().until(() -> stored().contains("Before"));
    }

    @AfterEach
    void nobodyReads() throws IOException {
        watch.stop();
        proxy.close();
    }

    @ParameterizedTest
    @CsvSource({
        Fault.COMING + ", 0",
        "LOGIN, 0",
        "SELECT, 40",
        "FETCH, 0",
        "BODY, 200",
        "STORE, 0",
        "STORE, 3",
        "IDLE, 3"
    })
    void eachMailComesOnceAndTheDeskGoesOn(String command, int answer) throws Exception {
        proxy.breaksAt(Fault.at(command, answer));
        if (AT_THE_BEGINNING.contains(command)) {
            proxy.hangUp();
        }
        send("While it breaks");
        await().until(proxy::isBroken);
        await().until(() -> state.health().getStatus().equals(Status.DOWN));
        send("While it is down");
        aTicketIsOpened();
        assertThat(state.health().getStatus()).isEqualTo(Status.DOWN);

        proxy.mend();
        await().until(() -> stored().contains("While it is down"));
        await().until(() -> state.health().getStatus().equals(Status.UP));
        assertThat(stored()).containsExactly("Before", "While it breaks", "While it is down");
        await().untilAsserted(() -> assertThat(unmarked()).isZero());
    }

    private void aTicketIsOpened() {
        Map<String, Object> ticket = Map.of(
                "requester", Map.of("email", "karen-" + address), "subject", "Printer", "description", "It burns.");
        Api.at(port).as("agent1").post("/tickets", ticket).expect(201);
    }

    private MailboxWatch watch(Mailbox mailbox) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("mailbox", mailbox);
        MailSettings settings =
                new Binder(new MapConfigurationPropertySource()).bindOrCreate("flowdesk.mail", MailSettings.class);
        return new MailboxWatch(
                beans.getBeanProvider(Mailbox.class), settings, round, new Lease(database, node), state, worker);
    }

    private void send(String subject) throws MessagingException {
        new Post(server).send(address, subject, subject + " it burns.".repeat(100));
    }

    /** Subjects, in the order in which they were stored. */
    private List<String> stored() {
        return database.sql("select subject from incoming_mail where mailbox like ? order by id")
                .param(address + "%")
                .query(String.class)
                .list();
    }

    private int unmarked() throws MessagingException {
        Mailbox direct = new Mailbox(server.host(), server.imapPort(), address, address, false, "INBOX");
        try (ImapConnection connection = ImapConnection.open(direct)) {
            return connection.folder().getUnreadMessageCount();
        }
    }

    /** The demo's mail server is not made for clients that leave without a word. */
    private static ConditionFactory await() {
        return Awaitility.await().dontCatchUncaughtExceptions();
    }
}
