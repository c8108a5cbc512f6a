package io.flowdesk.mail.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.flowdesk.mail.MailSettings;
import io.flowdesk.mail.Mailbox;
import io.flowdesk.mail.inbox.fetching.Fetching;
import io.flowdesk.mail.server.EmbeddedMailServer;
import io.flowdesk.mail.server.Post;
import io.flowdesk.mail.store.MailStore;
import io.flowdesk.mail.taking.TakingWorker;
import io.flowdesk.platform.node.ThisNode;
import io.flowdesk.testing.FlowdeskTest;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.actuate.health.Status;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A mail that cannot be stored, whoever is to blame, blocks none behind it. */
@FlowdeskTest
class StubbornMailsTest {

    @Autowired
    private EmbeddedMailServer server;

    @Autowired
    private Fetching fetching;

    @Autowired
    private MailStore store;

    @Autowired
    private Position position;

    @Autowired
    private Round round;

    @Autowired
    private Marks marks;

    @Autowired
    private ThisNode node;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private TakingWorker worker;

    @Autowired
    private JdbcClient database;

    private String address = "";

    @BeforeEach
    void aMailboxOfItsOwn() throws Exception {
        address = "desk-" + UUID.randomUUID() + "@flowdesk.local";
        send("The first one");
        inbox(round).takeIn();
    }

    @Test
    void oneOnWhichTheDeskFailsIsReplaced() throws Exception {
        send("It burns");
        send("Behind it");
        MailStore failing = mock(MailStore.class, delegatesTo(store));
        var thrice = new StackOverflowError();
        doThrow(thrice, thrice, thrice)
                .doAnswer(delegatesTo(store))
                .when(failing)
                .store(any(), any(), isNull());
        Inbox inbox = inbox(new Round(fetching, failing, position, marks, transactions));
        assertThatThrownBy(inbox::takeIn).isInstanceOf(MessagingException.class);
        assertThatThrownBy(inbox::takeIn).isInstanceOf(MessagingException.class);
        assertThat(inbox.takeIn()).isEqualTo(2);
        assertThat(subjects()).containsExactly("The first one", null, "Behind it");
    }

    @Test
    void whileTheServerHandsOneOutNoRowIsLocked() throws Exception {
        send("It burns");
        Fetching watched = mock(Fetching.class);
        List<Boolean> open = new ArrayList<>();
        when(watched.fetch(any())).then(call -> {
            open.add(TransactionSynchronizationManager.isActualTransactionActive());
            return fetching.fetch(call.getArgument(0));
        });
        inbox(new Round(watched, store, position, marks, transactions)).takeIn();
        assertThat(open).containsExactly(false);
        assertThat(subjects()).containsExactly("The first one", "It burns");
    }

    @Test
    void beforeEachTheReaderAsksWhetherTheMailboxIsStillOurs() throws Exception {
        send("Ours");
        send("Not ours any more");
        Mailbox mailbox = mailbox().getObject();
        Iterator<Boolean> ours = List.of(true, false).iterator();
        try (ImapConnection connection = ImapConnection.open(mailbox)) {
            assertThat(round.takeIn(connection, Inbox.nameOf(mailbox), ours::next))
                    .isEqualTo(1);
        }
        assertThat(subjects()).containsExactly("The first one", "Ours");
    }

    @Test
    void oneOverWhichEachConnectionBreaksIsReplaced() throws Exception {
        new Post(server).send(address, "Large", "It burns. ".repeat(10_000));
        send("Behind it");
        try (CuttingProxy proxy = new CuttingProxy(server.host(), server.imapPort(), 50_000)) {
            Inbox inbox = new Inbox(mailboxAt(proxy.port()), round);
            for (int round = 1; round <= 10; round++) {
                assertThatThrownBy(inbox::takeIn).isInstanceOf(MessagingException.class);
                assertThat(subjects()).hasSize(round < 10 ? 1 : 2);
            }
            assertThat(inbox.takeIn()).isEqualTo(1);
        }
        assertThat(subjects()).containsExactly("The first one", null, "Behind it");
    }

    @Test
    void whatIsWrongWithTheDeskReplacesNothing() throws Exception {
        send("It burns");
        MailStore failing = mock(MailStore.class, delegatesTo(store));
        doThrow(new UncheckedIOException(new IOException("No space left on device")))
                .when(failing)
                .store(any(), any(), isNull());
        Inbox inbox = inbox(new Round(fetching, failing, position, marks, transactions));
        for (int round = 1; round <= 20; round++) {
            assertThatThrownBy(inbox::takeIn).hasMessageContaining("cannot be stored");
        }
        assertThat(inbox(round).takeIn()).isEqualTo(1);
        assertThat(subjects()).containsExactly("The first one", "It burns");
    }

    @Test
    void inAMailboxThatWasSetUpAnewWhatSomebodyHasReadIsStillNew() throws Exception {
        send("Opened in a mail program");
        try (ImapConnection program = ImapConnection.open(mailbox().getObject())) {
            program.folder().setFlags(program.folder().getMessages(), new Flags(Flags.Flag.SEEN), true);
        }
        database.sql("update mailbox_position set uid_validity = 1, last_uid = 1000 where mailbox like ?")
                .param(address + "%")
                .update();
        assertThat(inbox(round).takeIn()).isEqualTo(1);
        assertThat(inbox(round).takeIn()).isZero();
        assertThat(subjects()).containsExactly("The first one", "Opened in a mail program");
    }

    @Test
    void itsReaderGoesOnAfterAnError() throws Exception {
        AtomicBoolean mended = new AtomicBoolean();
        Round failing = mock(Round.class);
        when(failing.takeIn(any(), any(), any())).thenAnswer(call -> {
            if (mended.get()) {
                return 0;
            }
            throw new StackOverflowError();
        });
        MailboxState state = new MailboxState(Clock.systemUTC());
        MailSettings settings =
                new Binder(new MapConfigurationPropertySource()).bindOrCreate("flowdesk.mail", MailSettings.class);
        MailboxWatch watch = new MailboxWatch(mailbox(), settings, failing, new Lease(database, node), state, worker);
        watch.start();
        await().until(() -> state.health().getStatus().equals(Status.DOWN));
        mended.set(true);
        await().until(() -> state.health().getStatus().equals(Status.UP));
        watch.stop();
    }

    private Inbox inbox(Round reading) {
        return new Inbox(mailbox(), reading);
    }

    private ObjectProvider<Mailbox> mailbox() {
        return mailboxAt(server.imapPort());
    }

    private ObjectProvider<Mailbox> mailboxAt(int port) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("mailbox", new Mailbox(server.host(), port, address, address, false, "INBOX"));
        return beans.getBeanProvider(Mailbox.class);
    }

    private void send(String subject) throws MessagingException {
        new Post(server).send(address, subject, subject);
    }

    /** In the order in which they were stored. */
    private List<String> subjects() {
        return database.sql("select subject from incoming_mail where mailbox like ? order by id")
                .param(address + "%")
                .query(String.class)
                .list();
    }
}
