package io.flowdesk.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.util.StreamProvider;
import org.junit.jupiter.api.Test;

/** Nothing but the library that we bring is meant. */
class MailLibraryTest {

    @Test
    void theApiFindsWhatIsNamedAsItWouldBySearching() {
        Class<?> searched = StreamProvider.provider().getClass();
        new MailLibrary();
        assertThat(System.getProperty(StreamProvider.class.getName())).isEqualTo(searched.getName());
        assertThat(StreamProvider.provider()).isInstanceOf(searched);
    }
}
