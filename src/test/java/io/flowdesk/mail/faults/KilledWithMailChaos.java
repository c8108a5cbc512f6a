package io.flowdesk.mail.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.testing.Api;
import io.flowdesk.testing.Application;
import io.flowdesk.testing.Database;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@code kill -9} with a mail in hand, between any two of the steps that it takes. */
class KilledWithMailChaos {

    private static final String PASSWORD = "Correct-Horse-7-Staples";
    private static final String KAREN = "karen@example.org";
    private static final String MARVIN = "marvin@example.org";
    private static final String MONA = "mona@example.org";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Database database = Database.empty();
    private final JdbcClient data = JdbcClient.create(database.dataSource());

    @TempDir
    private Path folder;

    @Test
    void noMailIsLostAndNoneIsTwoTickets() throws Exception {
        try (OutsideWorld world = new OutsideWorld();
                ImapProxy proxy = new ImapProxy(world.imapPort())) {
            String[] settings = settings(world, proxy);
            diesBeforeItKnowsThatAMailHasLeft(world, settings);
            theMailLeavesOnceMoreAndDiesWithOneStoredAndOneUnderWay(world, proxy, settings);
            bothBecomeTickets(world, proxy, settings);
        }
    }

    private void diesBeforeItKnowsThatAMailHasLeft(OutsideWorld world, String... settings) throws Exception {
        try (Application desk = Application.start(folder, settings).awaitReady()) {
            world.whenTaken(KAREN, desk::kill);
            ask(desk);
            desk.awaitExit();
        }
        await().until(() -> world.received(KAREN).size() == 1);
        assertThat(state(KAREN)).isEqualTo("QUEUED");
    }

    private static void ask(Application desk) {
        Map<String, Object> ticket =
                Map.of("requester", Map.of("email", KAREN), "subject", "Printer on fire", "description", "It burns.");
        try {
            Api.at(desk.port()).as("operator", PASSWORD).post("/tickets", ticket);
        } catch (UncheckedIOException unanswered) {
            // The mail was even faster.
        }
    }

    private void theMailLeavesOnceMoreAndDiesWithOneStoredAndOneUnderWay(
            OutsideWorld world, ImapProxy proxy, String... settings) throws Exception {
        try (Application desk = Application.start(folder, settings).awaitReady();
                Connection brake = database.dataSource().getConnection()) {
            await().until(() -> state(KAREN).equals("SENT"));
            assertThat(world.received(KAREN)).hasSize(2);
            assertThat(world.received(KAREN).get(1))
                    .isEqualTo(world.received(KAREN).get(0));
            nobodyNewCanAsk(brake);
            world.writesToDesk(MARVIN, "Under way");
            await().until(() -> begun(MARVIN));
            proxy.breaksAt(Fault.at("STORE").doing(desk::kill));
            world.writesToDesk(MONA, "Stored, and not marked");
            desk.awaitExit();
        }
        assertThat(data.sql("select subject from incoming_mail where state = 'STORED' order by id")
                        .query(String.class)
                        .list())
                .containsExactly("Under way", "Stored, and not marked");
        assertThat(world.unmarked()).containsExactly("Stored, and not marked");
        assertThat(tickets()).containsExactly("Printer on fire");
    }

    private void bothBecomeTickets(OutsideWorld world, ImapProxy proxy, String... settings) throws Exception {
        // What was begun and never ended is begun again after half a minute.
        data.sql("update incoming_mail set next_attempt_at = now() where state = 'STORED'")
                .update();
        proxy.mend();
        try (Application desk = Application.start(folder, settings).awaitReady()) {
            await().until(() -> tickets().size() == 3);
            await().until(() -> state(MARVIN).equals("SENT") && state(MONA).equals("SENT"));
            await().until(() -> world.unmarked().isEmpty());
            assertThat(tickets()).containsExactlyInAnyOrder("Printer on fire", "Under way", "Stored, and not marked");
            assertThat(List.of(
                            world.received(MARVIN).size(), world.received(MONA).size()))
                    .containsOnly(1);
            assertThat(world.received(KAREN)).hasSize(2);
            assertThat(desk.output()).doesNotContain(" ERROR ");
            Api.at(desk.port())
                    .as("operator", PASSWORD)
                    .get("http://localhost:%d/actuator/doctor".formatted(desk.port()))
                    .expect(200);
        }
    }

    /** Until the connection is closed; reading goes on. */
    private static void nobodyNewCanAsk(Connection brake) throws Exception {
        brake.setAutoCommit(false);
        try (var statement = brake.createStatement()) {
            statement.execute("lock table requester in exclusive mode");
        }
    }

    private boolean begun(String sender) {
        return data.sql("select count(*) from incoming_mail where sender = ? and attempts = 1")
                        .param(sender)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** Of the mails to that address, all of which are to be in the same. */
    private String state(String address) {
        return data.sql("select coalesce(string_agg(distinct state, ' '), '') from outbox where recipient = ?")
                .param(address)
                .query(String.class)
                .single();
    }

    private List<String> tickets() {
        return data.sql("select subject from ticket").query(String.class).list();
    }

    private String[] settings(OutsideWorld world, ImapProxy proxy) throws Exception {
        Path password = Files.writeString(folder.resolve("password"), PASSWORD);
        return new String[] {
            "spring.datasource.url=" + database.url(),
            "flowdesk.admin.user=operator",
            "flowdesk.admin.password-file=" + password,
            "flowdesk.mail.address=" + OutsideWorld.DESK,
            "spring.mail.host=127.0.0.1",
            "spring.mail.port=" + world.smtpPort(),
            "flowdesk.mail.imap.host=127.0.0.1",
            "flowdesk.mail.imap.port=" + proxy.port(),
            "flowdesk.mail.imap.password=" + OutsideWorld.PASSWORD,
            "flowdesk.mail.imap.tls=false"
        };
    }

    /** The mail server of this test is not made for clients that leave without a word. */
    private static ConditionFactory await() {
        return Awaitility.await().atMost(PATIENCE).dontCatchUncaughtExceptions();
    }
}
