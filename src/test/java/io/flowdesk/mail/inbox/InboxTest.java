package io.flowdesk.mail.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.flowdesk.mail.MailSettings;
import io.flowdesk.mail.Mailbox;
import io.flowdesk.mail.server.EmbeddedMailServer;
import io.flowdesk.mail.server.Post;
import io.flowdesk.mail.taking.TakingWorker;
import io.flowdesk.platform.node.ThisNode;
import io.flowdesk.testing.FlowdeskTest;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.actuate.health.Status;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the mailbox into the store, whatever the network does meanwhile. */
@FlowdeskTest
class InboxTest {

    private static final int STEP = 120;

    @Autowired
    private EmbeddedMailServer server;

    @Autowired
    private Round round;

    @Autowired
    private TakingWorker worker;

    @Autowired
    private JdbcClient database;

    @Autowired
    private DataSource connections;

    @Autowired
    private ThisNode node;

    private String address = "";

    @BeforeEach
    void aMailboxOfItsOwn() throws Exception {
        address = "desk-" + UUID.randomUUID() + "@flowdesk.local";
        send("The first one");
        direct().takeIn();
    }

    @Test
    void whereverTheConnectionBreaksEachMailIsStoredOnce() throws Exception {
        int broken = 0;
        boolean cut = true;
        for (int bytes = 10; cut; bytes += STEP) {
            send("Mail " + bytes);
            try (CuttingProxy proxy = new CuttingProxy(server.host(), server.imapPort(), bytes)) {
                tryOnce(through(proxy.port()));
                cut = proxy.hasCut();
                broken += cut ? 1 : 0;
            }
            direct().takeIn();
            direct().takeIn();
            assertThat(subjects())
                    .as("after a cut at byte %d", bytes)
                    .contains("Mail " + bytes)
                    .doesNotHaveDuplicates();
        }
        assertThat(broken).isGreaterThan(10);
    }

    private static void tryOnce(Inbox inbox) {
        try {
            inbox.takeIn();
        } catch (MessagingException | RuntimeException broken) {
            // That is what the proxy is for.
        }
    }

    @Test
    void severalNodesStoreEachMailOnce() throws Exception {
        for (int i = 0; i < 12; i++) {
            send("Mail " + i);
        }
        List<CompletableFuture<Integer>> nodes = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            nodes.add(CompletableFuture.supplyAsync(this::read));
        }
        assertThat(nodes.stream().mapToInt(CompletableFuture::join).sum()).isEqualTo(12);
        assertThat(subjects()).hasSize(13).doesNotHaveDuplicates();
    }

    @Test
    void whatSomebodyElseHasReadIsStoredAllTheSame() throws Exception {
        send("Opened in a mail program");
        try (ImapConnection program = ImapConnection.open(mailbox(server.imapPort()))) {
            program.folder().setFlags(program.folder().getMessages(), new Flags(Flags.Flag.SEEN), true);
        }
        assertThat(direct().takeIn()).isEqualTo(1);
    }

    @Test
    void aMailThatIsTooLargeIsKeptToItsLimit() throws Exception {
        new Post(server)
                .sendRaw(
                        address,
                        "From: karen@example.org\nSubject: Large\n\n"
                                + "x".repeat(70).concat("\n").repeat(380_000));
        direct().takeIn();
        assertThat(database.sql("select size_bytes from incoming_mail where mailbox like ? and not whole")
                        .param(address + "%")
                        .query(Long.class)
                        .single())
                .isEqualTo(25L * 1024 * 1024);
    }

    @Test
    void oneNodeAtATimeHasTheMailboxUntilItsTimeIsUpOrItDies() {
        Lease one = new Lease(database, node);
        ThisNode neighbour = new ThisNode(connections);
        Lease other = new Lease(database, neighbour);
        assertThat(one.hold(address)).isTrue();
        assertThat(one.hold(address)).isTrue();
        assertThat(other.hold(address)).isFalse();
        database.sql("update mailbox_lease set until = now() - interval '1 second' where mailbox = ?")
                .param(address)
                .update();
        assertThat(other.hold(address)).isTrue();
        assertThat(one.hold(address)).isFalse();
        neighbour.destroy();
        assertThat(one.hold(address)).isTrue();
        one.release(address);
        assertThat(other.hold(address)).isTrue();
        neighbour.destroy();
    }

    @Test
    void aMailboxThatIsDownShowsInHealthAndIsReadAgainWhenItIsBack() throws Exception {
        try (CuttingProxy nothing = new CuttingProxy(server.host(), server.imapPort(), 1)) {
            MailboxState state = new MailboxState(Clock.systemUTC());
            MailboxWatch watch = watch(mailbox(nothing.port()), state);
            watch.start();
            await().until(() -> state.health().getStatus().equals(Status.DOWN));
            watch.stop();
        }
        send("While it was down");
        MailboxState state = new MailboxState(Clock.systemUTC());
        MailboxWatch watch = watch(mailbox(server.imapPort()), state);
        watch.start();
        await().until(() -> subjects().contains("While it was down"));
        assertThat(state.health().getStatus()).isEqualTo(Status.UP);
        watch.stop();
        assertThat(watch.isRunning()).isFalse();
    }

    @Test
    void aWrongAddressOfTheServerIsNoReasonToWait() {
        Inbox nobody = through(1);
        assertThatThrownBy(nobody::takeIn).isInstanceOf(MessagingException.class);
    }

    private MailboxWatch watch(Mailbox mailbox, MailboxState state) {
        MailSettings settings =
                new Binder(new MapConfigurationPropertySource()).bindOrCreate("flowdesk.mail", MailSettings.class);
        return new MailboxWatch(provider(mailbox), settings, round, new Lease(database, node), state, worker);
    }

    private int read() {
        try {
            return direct().takeIn();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Inbox direct() {
        return through(server.imapPort());
    }

    private Inbox through(int port) {
        return new Inbox(provider(mailbox(port)), round);
    }

    private static ObjectProvider<Mailbox> provider(Mailbox mailbox) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("mailbox", mailbox);
        return beans.getBeanProvider(Mailbox.class);
    }

    private Mailbox mailbox(int port) {
        return new Mailbox(server.host(), port, address, address, false, "INBOX");
    }

    private void send(String subject) throws MessagingException {
        new Post(server).send(address, subject, subject);
    }

    private List<String> subjects() {
        return database.sql("select subject from incoming_mail where mailbox like ?")
                .param(address + "%")
                .query(String.class)
                .list();
    }
}
