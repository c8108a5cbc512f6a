package io.flowdesk.mail.sending;

import static org.assertj.core.api.Assertions.assertThat;

import io.flowdesk.identity.CurrentActor;
import io.flowdesk.mail.MailSettings;
import io.flowdesk.mail.MailTest;
import io.flowdesk.mail.desk.MailDesk;
import io.flowdesk.mail.sending.mime.MailComposer;
import io.flowdesk.mail.sending.queue.Claims;
import io.flowdesk.mail.sending.queue.Queue;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.Status;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;

/** A desk on a database of its own whose operator has said nothing about mail. */
@MailTest
@ExtendWith(OutputCaptureExtension.class)
class NoMailServerTest {

    private final MailSettings nothing =
            new Binder(new MapConfigurationPropertySource(Map.of())).bindOrCreate("flowdesk.mail", MailSettings.class);

    @Autowired
    private MailDesk desk;

    @Autowired
    private MailComposer composer;

    @Autowired
    private Claims claims;

    @Autowired
    private Records records;

    @Autowired
    private Queue queue;

    @Autowired
    private CurrentActor actor;

    @Autowired
    private JdbcClient database;

    private Sender sender;
    private Delivery delivery;

    @BeforeEach
    void nothingIsConfigured() {
        sender = new Sender(new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class), nothing, composer);
        delivery = new Delivery(claims, sender, records, actor, new SimpleMeterRegistry());
    }

    @Test
    void theLogOfTheStartNamesWhatIsMissingAndNoWorkerRuns(CapturedOutput log) {
        Workers workers = new Workers(new DueMails(delivery, sender, queue, nothing), sender, nothing);
        workers.start();
        assertThat(workers.isRunning()).isFalse();
        assertThat(log).contains("No mail is sent").contains("spring.mail.host").contains("flowdesk.mail.address");
    }

    @Test
    void mailsWait() {
        String karen = desk.newAddress("karen");
        desk.ticketOf(karen, "Printer on fire");
        assertThat(delivery.deliverDue()).isZero();
        assertThat(desk.outboxRow(karen)).containsEntry("state", "QUEUED").containsEntry("attempts", 0);
    }

    @Test
    void healthSaysWhatIsMissing() {
        Health health = new OutgoingMailHealth(database, sender).health();
        assertThat(health.getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
        assertThat(health.getDetails()).containsEntry("missing", List.of("spring.mail.host", "flowdesk.mail.address"));
    }
}
