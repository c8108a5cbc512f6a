package io.flowdesk.mail.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.flowdesk.mail.MailSettings;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Threads that send end with the desk, with nothing else, and hold up nobody. */
class WorkersGoOnTest {

    private final DueMails mails = mock(DueMails.class);
    private final Workers workers = new Workers(
            mails,
            mock(Sender.class),
            new Binder(new MapConfigurationPropertySource(
                            Map.of("flowdesk.mail.sending.poll", "10ms", "flowdesk.mail.sending.workers", "1")))
                    .bindOrCreate("flowdesk.mail", MailSettings.class));

    @AfterEach
    void theDeskEnds() {
        workers.stop();
    }

    @Test
    void theyGoOnAfterAnError() {
        AtomicInteger calls = new AtomicInteger();
        when(mails.areSent()).thenReturn(true);
        when(mails.deliverNext(any(), any())).then(call -> {
            if (calls.incrementAndGet() == 1) {
                throw new ExceptionInInitializerError("It burns.");
            }
            return false;
        });
        workers.start();
        await().until(() -> calls.get() > 1);
    }

    @Test
    void nobodyElseWaitsForTheMailAtHandWhenTheDeskEnds() {
        CountDownLatch sending = new CountDownLatch(1);
        CountDownLatch sent = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        when(mails.areSent()).thenReturn(true);
        when(mails.deliverNext(any(), any())).then(call -> {
            sending.countDown();
            sent.await();
            return false;
        });
        workers.start();
        await().until(() -> sending.getCount() == 0);
        workers.stop(ended::countDown);
        assertThat(ended.getCount()).isEqualTo(1);
        sent.countDown();
        await().until(() -> ended.getCount() == 0);
    }
}
