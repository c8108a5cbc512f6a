package io.flowdesk.mail.taking;

import static org.awaitility.Awaitility.await;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.flowdesk.mail.MailSettings;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Its thread ends with the desk, and with nothing else. */
class TakingWorkerTest {

    private final MailTaking taking = mock(MailTaking.class);
    private final TakingWorker worker = new TakingWorker(
            taking, new Binder(new MapConfigurationPropertySource()).bindOrCreate("flowdesk.mail", MailSettings.class));

    @AfterEach
    void theDeskEnds() {
        worker.stop();
    }

    @Test
    void itGoesOnAfterAnError() {
        AtomicInteger calls = new AtomicInteger();
        when(taking.takeNext()).then(call -> {
            if (calls.incrementAndGet() == 1) {
                throw new ExceptionInInitializerError("It burns.");
            }
            return false;
        });
        worker.start();
        await().until(() -> {
            worker.wake();
            return calls.get() > 1;
        });
    }
}
